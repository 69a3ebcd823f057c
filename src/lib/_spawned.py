"""What a spawned process begins with, as `__main__`."""

import sys
from multiprocessing.spawn import spawn_main

sys.exit(spawn_main())
