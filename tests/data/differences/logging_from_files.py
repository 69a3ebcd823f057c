import io
import logging
import logging.config

TEXT = """
[loggers]
keys=root
[handlers]
keys=out
[formatters]
keys=
[logger_root]
handlers=out
[handler_out]
class=StreamHandler
args=(sys.stdout,)
"""
logging.config.fileConfig(io.StringIO(TEXT))
logging.warning("written")
