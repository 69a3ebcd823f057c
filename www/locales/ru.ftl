# Слова страницы. Каждый ключ отсюда есть и в en.ftl, и наоборот.

## Рамка
title = Coroscope
page-title = Coroscope: конкурентность в Python на виду
samples = Примеры
samples-failed = Пример не загрузился. Ваша программа не тронута.
library-failed = Часть стандартной библиотеки не загрузилась. Программа ждёт её.
loading-simulator = Загружается модель машины…
loading-library = Загружается часть стандартной библиотеки…
try-again = Повторить
language = Язык
theme-light = Светлая
theme-dark = Тёмная
share = Поделиться
close = Закрыть
open-in-coroscope = Открыть в Coroscope
embedded = Coroscope на этой странице
skip = Перейти к временной шкале

## Программа
program = Программа
editor-label = Программа на Python
run = Запустить
run-hint = Запустить программу (Ctrl+Enter)
stop = Стоп
stop-hint = Остановить симуляцию
stale = Программа изменилась после этого запуска
problems = { $count ->
    [one] { $count } ошибка
    [few] { $count } ошибки
   *[many] { $count } ошибок
}
problem-at = Строка { $line }: { $text }
unsupported = Пока не симулируется: { $text }
breakpoints = { $count ->
    [one] { $count } точка останова
    [few] { $count } точки останова
   *[other] { $count } точек останова
}
breakpoints-clear = Убрать все
breakpoint-remove = Убрать точку останова в строке { $line }
undo-sample = Вернуть мою программу
opened-sample = Открыт пример «{ $name }».
go-to-problem = Перейти к этому месту
kept-run = На шкале остаётся последний удачный запуск.

## Примеры
sample-two-sleepers = Двое спящих
sample-two-sleepers-about = Две задачи спят одновременно на одном потоке.
sample-downloads-sequential = 100 загрузок друг за другом
sample-downloads-sequential-about = Каждый запрос ждёт предыдущего: десять секунд.
sample-downloads-async = 100 загрузок по десять сразу
sample-downloads-async-about = У задач общий поток и семафор: одна секунда.
sample-producer-consumer = Производитель и два потребителя
sample-producer-consumer-about = Ограниченная очередь заставляет ждать того, кто быстрее.
sample-worker-pool = Пул работников
sample-worker-pool-about = Три работника делят девять заданий из очереди.
starters = Начните с примера
new-program = Пустая программа
opened-empty = Открыта пустая программа.
sample-downloads-threads = 100 загрузок десятью потоками
sample-downloads-threads-about = Кто ждёт ответа, отдаёт GIL: одна секунда.
sample-threads-cpu = Вычисления в трёх потоках
sample-threads-cpu-about = GIL пускает вычислять по одному: выигрыша нет. Попробуйте 3.13t.
sample-processes-cpu = Вычисления в четырёх процессах
sample-processes-cpu-about = У каждого процесса свой GIL: на четырёх ядрах вчетверо быстрее.
sample-downloads-four-ways = 100 загрузок четырьмя способами
sample-downloads-four-ways-about = Друг за другом, в потоках, с asyncio, в процессах: десять секунд против одной.
sample-interpreters-cpu = Вычисления в четырёх интерпретаторах
sample-interpreters-cpu-about = Один процесс, четыре интерпретатора, у каждого свой GIL: потоки и правда идут рядом (3.14).
sample-free-threaded = Без GIL
sample-free-threaded-about = В 3.13t потоки вычисляют одновременно, а счётчик без защиты теряет прибавления. Сравните с 3.13.
sample-lost-update = Потерянное обновление
sample-lost-update-about = Два потока читают, прибавляют и пишут; часть пропадает: в 3.9 больше, чем в 3.13.
sample-deadlock = Взаимная блокировка
sample-deadlock-about = Каждый держит то, чего ждёт другой.
sample-convoy = Эффект конвоя
sample-convoy-about = Отвечающий поток ждёт того, кто вычисляет.

## Машина
machine = Машина
python = Версия Python
cores = Ядра
seed = Зерно
seed-shuffle = Другое зерно
latency = Задержка сети
start-method = Способ запуска процессов
start-method-own = { $method } (как в этой версии)
switch-interval = Интервал переключения
gil-off = без GIL
machine-summary = Python { $version } · { $cores ->
    [one] { $cores } ядро
    [few] { $cores } ядра
   *[many] { $cores } ядер
} · сеть { $latency }
input = Ввод программы
input-hint = Что читает input(), строка за строкой
machine-reset = По умолчанию

## Управление
transport = Воспроизведение
play = Играть
pause = Пауза
step = Шаг вперёд
step-back = Шаг назад
to-start = В начало
to-end = В конец
to-next-breakpoint = К следующей точке останова (Shift+→)
to-previous-breakpoint = К предыдущей точке останова (Shift+←)
speed = Скорость
playhead = Положение
time-label = t
unit-s = с
unit-ms = мс
unit-us = мкс
unit-ns = нс
step-of = шаг { $step } из { $count }
simulating = Идёт симуляция: уже { $count ->
    [one] { $count } событие
    [few] { $count } события
   *[many] { $count } событий
}
finished = Выполнено за { $elapsed } виртуального времени
finished-status = Завершено с кодом { $status } через { $elapsed }
stopped = Остановлено вами после { $count ->
    [one] { $count } события
    [few] { $count } событий
   *[many] { $count } событий
}
truncated = Достигнут предел в { $count } событий: дальнейшие не записаны.
cut-short = Достигнут предел вывода в { $size } МБ: напечатанное позже не записано.
empty-run = Нажмите «Запустить»: программа выполнится на модели, и здесь появится всё, что она делает.
timeline = Временная шкала
tasks = { $count ->
    [one] { $count } задача
    [few] { $count } задачи
   *[many] { $count } задач
}

## Временная шкала
lane-core = Ядро
lane-cores = Ядра
lane-threads = Потоки
lane-loop = Цикл событий
lane-tasks = Задачи
lane-locks = Блокировки и очереди
lane-io = Ввод-вывод
lane-no-core = нет ядра
lane-ready-queue = готовы
zoom-in = Крупнее (W)
zoom-out = Мельче (S)
zoom-whole = Весь запуск (0)
timeline-keys = W и S меняют масштаб, A и D двигают шкалу, стрелки вверх и вниз прокручивают, 0 показывает весь запуск
state-running = выполняется
state-ready = готова
state-waiting = ждёт
state-idle = простаивает
state-blocked = блокирует свой поток
state-in-flight = запрос в пути
state-not-yet = ещё нет
state-done = завершена
state-failed = завершена с исключением
state-cancelled = отменена
legend-sleeping = спит
legend-fetching = ждёт ответа
legend-waiting = ждёт другую задачу
table-lane = Дорожка
table-state = Состояние
table-since = С
table-until = До
table-duration = Длится
table-waits-for = Ждёт
line = строка
table-line = Строка
table-more = Ещё дорожек:

## Панели
panels = Подробности
panel-output = Вывод
panel-events = События
panel-waits = Кто чего ждёт
panel-numbers = Числа
at-time = { $time }
ready-queue = Очередь готовых: { $tasks }
waits-threads = Потоки
waits-tasks = Задачи
waits-who = Кто
waits-does = Что делает
waits-through = Где
waits-over = { $count ->
    [one] Завершена { $count } задача.
    [few] Завершены { $count } задачи.
   *[many] Завершено { $count } задач.
}
holding = { $kind ->
    [Semaphore] семафор { $which }
    [Condition] условие { $which }
    [Event] событие { $which }
    [Barrier] барьер { $which }
    [Queue] очередь { $which }
   *[other] блокировка { $which }
}
holding-what = Что
holding-by = Кто держит
holding-waiting = Кто ждёт
holding-free = свободно
holding-held = занято
holding-waited = –
holding-items = { $count ->
    [0] пусто
    [one] { $count } элемент
    [few] { $count } элемента
   *[many] { $count } элементов
}
holding-places = { $count ->
    [0] свободно
    [one] занято { $count } место
    [few] занято { $count } места
   *[many] занято { $count } мест
}
stand-runs = выполняется
stand-runs-on = выполняется на ядре { $core }
stand-started = запущен, но ещё не начал работу
stand-no-core = может выполняться, но свободного ядра нет
stand-woken = разбужен ({ $by }) и вот-вот продолжит
stand-wants-gil = мог бы выполняться, но GIL у { $holder }
stand-wants-free-gil = мог бы выполняться и ждёт своей очереди
stand-idle = его цикл событий ждёт: готовых задач нет
stand-over = завершён
stand-waits = ждёт { $wait }
stand-waits-held = ждёт { $wait }; держит { $holder }
stand-steps = выполняется
stand-ready = готова, { $place }-я в очереди
stand-ready-soon = готова
deadlock = Взаимная блокировка
deadlock-about = Каждый ждёт следующего, а последний — первого. Никто из них уже не сможет продолжить.
circle-held = { $who } ждёт { $wait }; держит { $holder }.
circle-own = { $who } ждёт { $wait }, но держит её сам.
circle-end = { $who } ждёт завершения { $holder }.
numbers-elapsed = Весь запуск занял
numbers-speed-up = Ускорение
numbers-speed-up-about = Ускорение: время вычислений всех ядер, делённое на прошедшее время. Больше 1 — ядра работали одновременно.
numbers-busy = Занято
numbers-share = Доля
numbers-held = Держит GIL
numbers-wanted = Хочет GIL
numbers-computes = На ядре
numbers-switches = Переключений
numbers-forced = Отдано по просьбе
numbers-voluntary = Отдано самим
numbers-slice = Медиана отрезка
numbers-iterations = Проходов
numbers-longest = Самый долгий шаг
output-empty = К этому моменту ничего не напечатано.
output-earlier = { $count ->
    [one] { $count } более ранняя запись не показана.
    [few] { $count } более ранние записи не показаны.
   *[many] { $count } более ранних записей не показано.
}
events-empty = Событий пока нет.
line-number = строка { $line }
now = Сейчас
waits-here = { $count ->
    [one] здесь ждёт { $count } задача
    [few] здесь ждут { $count } задачи
   *[many] здесь ждут { $count } задач
}

## Поделиться
share-title = Поделиться программой
share-explain = В ссылке — программа и настройки машины. Ничего не отправляется на сервер.
share-link = Ссылка
share-embed = Для вставки в страницу
copy = Копировать
copied = Скопировано
copy-failed = Браузер не разрешил копирование. Текст выделен: нажмите Ctrl+C.
share-length = { $count ->
    [one] { $count } символ
    [few] { $count } символа
   *[many] { $count } символов
}
link-damaged = Ссылка повреждена: { $reason }. Вместо неё открыт пример.
link-newer = она сделана в более новой версии Coroscope
link-too-large = в ней больше 1 МБ
link-cut = похоже, её обрезали или изменили по дороге
dismiss = Скрыть

## Если ошибся сам симулятор
crash-title = В Coroscope есть ошибка, и эта программа её нашла
crash-text = Ваша программа сохранена: она ниже и появится снова после перезагрузки.
crash-reload = Перезагрузить

## Что происходит в выбранный момент
now-before = Ещё ничего не произошло.
now-started = Python начинает выполнять программу.
now-ended = Программа завершена.
now-ended-status = Программа завершена с кодом { $status }.
now-stdout = { $who } печатает «{ $text }».
now-stderr = { $who } пишет в stderr: «{ $text }».
now-newline = { $who } завершает напечатанную строку.
now-line = { $who } начинает строку { $line }.
now-block = { $who } останавливается и ждёт { $wait }. Больше ничего на этом потоке выполняться не может.
now-unblock = { $who } продолжает работу.
now-loop-create = { $who } создаёт цикл событий.
now-loop-run = { $who } запускает цикл событий.
now-loop-stop = Цикл событий останавливается.
now-loop-close = Цикл событий закрыт.
now-iteration = Цикл начинает проход { $number }.
now-select-poll = Цикл смотрит, не завершился ли ввод-вывод, и не ждёт.
now-select-timer = Готовых задач нет: цикл ждёт ввода-вывода, но не дольше чем до { $deadline }.
now-select-io = Готовых задач и таймеров нет: цикл ждёт ввода-вывода.
now-selected-none = Не завершился: цикл берётся за очередь готовых.
now-selected-timer = Ожидание кончилось: пора сработать таймеру.
now-selected = { $count ->
    [one] Завершилась { $count } операция ввода-вывода.
    [few] Завершились { $count } операции ввода-вывода.
   *[many] Завершилось { $count } операций ввода-вывода.
}
now-sleep-set = { $task } нужно разбудить в { $deadline }.
now-sleep-fired = Время { $deadline }: сон { $task } окончен.
now-sleep-cancel = { $task } больше не спит: будильник на { $deadline } снят.
now-timeout-set = У { $task } есть время до { $deadline }, потом сработает тайм-аут.
now-timeout-fired = Время { $deadline }: у { $task } сработал тайм-аут.
now-timeout-cancel = { $task } успевает: тайм-аут на { $deadline } снят.
now-timer-set = { $label } нужно вызвать в { $deadline }.
now-timer-fired = Время { $deadline }: { $label } встаёт в очередь готовых.
now-timer-cancel = Вызов { $label } в { $deadline } отменён.
now-task-create = { $who } создаёт { $task }: её первый шаг встаёт в очередь готовых.
now-task-create-in = { $who } создаёт { $task } в группе { $which }: её первый шаг встаёт в очередь готовых.
now-task-woken = { $who } будит { $task }: её следующий шаг встаёт в очередь готовых.
now-task-ready = { $task } просыпается: её следующий шаг встаёт в очередь готовых.
now-step-begin = Цикл берёт { $task }, первую в очереди готовых, и выполняет её.
now-step-cancel = Цикл берёт { $task }, первую в очереди готовых: отмена настигает её там, где она ждёт.
now-step-thrown = Цикл берёт { $task }, первую в очереди готовых: там, где она ждёт, возникает { $error }.
now-step-end = { $who } ждёт { $wait }; цикл снова свободен.
now-step-turn = { $who } уступает: она встаёт в конец очереди готовых.
now-task-done = { $who } завершена.
now-task-result = { $who } завершена, результат: { $text }.
now-task-failed = { $who } завершена с исключением: { $text }.
now-task-cancelled = { $who } завершена: отменена.
now-task-cancel = { $who } просит отменить { $task }.
now-callback = Цикл выполняет обратный вызов: { $text }.
now-callback-internal = asyncio завершает то, что закончилось.
now-callback-end = Цикл снова свободен.
now-io-start = { $who } отправляет { $io }.
now-io-end = Пришёл ответ на { $io }.

## Чего ждут
wait-turn = своей очереди
wait-sleep = asyncio.sleep({ $delay })
wait-task = { $task }
wait-gather = { $count ->
    [one] { $count } объект из asyncio.gather
    [few] все { $count } объекта из asyncio.gather
   *[many] все { $count } объектов из asyncio.gather
}
wait-io = ответ на { $io }
wait-thread-sleep = time.sleep({ $delay })

# Потоки
now-thread-create = { $who } запускает поток { $thread }.
now-thread-begin = { $who } начинает работу.
now-thread-end = { $who } завершён.
now-core-take = { $who } выполняется на ядре { $core }.
now-core-leave = { $who } освобождает ядро { $core }.
now-core-wait = { $who } может продолжать, но свободного ядра нет.
now-wake = { $who } будит { $thread }: то, чего он ждёт, есть.
now-gil-wait = { $who } хочет получить GIL, но его держит другой поток.
now-gil-request = { $who } прождал весь интервал переключения и просит { $thread } отдать GIL.
now-gil-take = { $who } получил GIL и может выполнять код Python.
now-gil-drop-asked = { $who } отдаёт GIL по просьбе и ждёт, пока им не воспользуется другой поток.
now-gil-drop-end = { $who } отдаёт GIL навсегда.
now-gil-drop-interpreter = { $who } отдаёт GIL и переходит в другой интерпретатор, у которого свой GIL.
now-gil-drop-blocking = { $who } отдаёт GIL на время ожидания: теперь код Python могут выполнять другие.
now-interpreter-create = { $who } создаёт { $interpreter }: интерпретатор в том же процессе, со своим GIL.
now-interpreter-enter = { $who } переходит в { $interpreter }, упакованных байтов: { $bytes }.
now-interpreter-leave = { $who } возвращается из { $interpreter }, упакованных байтов: { $bytes }.
now-interpreter-end = { $who } закрывает { $interpreter }.
now-process-create = { $who } запускает { $process }.
now-process-create-pickled = { $who } запускает { $process } и передаёт ему упакованные данные, байтов: { $bytes }.
now-process-start = { $who }: операционная система создаёт процесс.
now-process-interpreter = { $who }: готовится новый интерпретатор.
now-process-imports = { $who } импортирует всё нужное, в том числе саму программу.
now-process-running = { $who } приступает к делу.
now-process-end = { $who } завершён, код выхода { $status }.
now-process-killed = { $who } завершён сигналом { $signal }.
now-pipe-write = { $who }: запись в канал { $pipe }, байтов: { $bytes }.
now-pipe-read = { $who }: чтение из канала { $pipe }, байтов: { $bytes }.
now-shared-take = { $who } захватывает общий для процессов семафор { $semaphore }.
now-shared-release = { $who } освобождает общий для процессов семафор { $semaphore }.
wait-thread-end = завершения потока { $thread }
wait-compute = вычисления на { $delay } с в коде C
wait-thread-begin = начала работы потока { $thread }
wait-any-process = завершения дочернего процесса
wait-process = завершения { $process }
wait-pipe-data = данных в канале { $pipe }
wait-pipe-room = места в канале { $pipe }
wait-poll = данных в одном из каналов ({ $count })
wait-shared = общего для процессов семафора { $semaphore }

## Блокировки, очереди и подобное
now-lock-take = { $who } захватывает блокировку { $which }.
now-lock-release = { $who } освобождает блокировку { $which }.
now-semaphore-take = { $who } занимает место в семафоре { $which }; свободно: { $free }.
now-semaphore-release = { $who } возвращает место в семафоре { $which }; свободно: { $free }.
now-queue-put = { $who } кладёт элемент в очередь { $which }; теперь в ней: { $count }.
now-queue-get = { $who } берёт элемент из очереди { $which }; осталось: { $count }.
which-named = { $name }
which-named-nth = { $name } (№ { $nth } из строки { $line })
which-line = из строки { $line }
which-line-nth = № { $nth } из строки { $line }
which-inside = внутри библиотеки
wait-lock = блокировку { $which }
wait-semaphore = места в семафоре { $which }
wait-queue-get = элемент из пустой очереди { $which }
wait-queue-put = места в полной очереди { $which }
wait-queue-join = обработки всех элементов очереди { $which }
wait-event = события { $which }
wait-condition = условия { $which }
wait-barrier = остальных у барьера { $which }
wait-group = задач группы { $which }
wait-several = { $count ->
    [0] любую задачу, которая завершится следующей
    [one] { $count } задачу
    [few] { $count } задачи, пока не завершится нужное число
   *[many] { $count } задач, пока не завершится нужное число
}
wait-future = результат { $which }
wait-future-inside = результат

# The palette of blocks
palette = Палитра
palette-search = Найти блок (/)
palette-nothing = Такого блока нет.
why-newer = Нужен Python 3.{ $version } или новее.
why-inside-coroutine = Внутри корутины цикл уже работает: этому место вне корутин.
palette-group-coroutines = Корутины
palette-group-waiting = Ожидание
palette-group-tasks = Задачи
palette-group-sharing = Очереди, блокировки, события
palette-group-io = Сеть и файлы
palette-group-threads = Потоки и процессы
palette-group-control = Управление
palette-group-values = Значения
palette-coroutine = Корутина
palette-coroutine-help = Функция, которую можно приостановить: она выполняется, когда её ждут или делают задачей.
palette-function = Функция
palette-function-help = Обычная функция: выполняется до конца и не может ждать (await).
palette-await-call = Ждать корутину
palette-await-call-help = Выполняет корутину здесь и ждёт, пока она закончится.
palette-run-main = Запустить main
palette-run-main-help = Запускает цикл событий с первой корутиной и заканчивается вместе с ней.
palette-await-sleep = Сон
palette-await-sleep-help = Приостанавливает задачу на несколько секунд; другие в это время работают.
palette-await-task = Ждать задачу
palette-await-task-help = Ждёт, пока задача закончится, и отдаёт её результат.
palette-gather = Собрать (gather)
palette-gather-help = Выполняет несколько корутин одновременно и ждёт все.
palette-wait-first = Ждать первую
palette-wait-first-help = Ждёт, пока закончится хотя бы одна из нескольких задач.
palette-wait-for = Ждать с пределом
palette-wait-for-help = Ждёт корутину и отменяет её, если она работает слишком долго.
palette-timeout = Тайм-аут
palette-timeout-help = То, что внутри, отменяется, когда время выходит.
palette-create-task = Создать задачу
palette-create-task-help = Отдаёт корутину циклу: она выполняется рядом с этой.
palette-task-group = Группа задач
palette-task-group-help = Ждёт все свои задачи; если одна падает, остальные отменяются.
palette-cancel = Отменить задачу
palette-cancel-help = Задача получает CancelledError там, где она приостановлена.
palette-try-cancelled = Уборка при отмене
palette-try-cancelled-help = Замечает отмену, прибирает за собой и передаёт её дальше.
palette-make-queue = Создать очередь
palette-make-queue-help = Через неё задачи передают друг другу данные; полная заставляет ждать того, кто кладёт.
palette-queue-put = Положить в очередь
palette-queue-put-help = Ждёт, пока очередь полна.
palette-queue-get = Взять из очереди
palette-queue-get-help = Ждёт, пока очередь пуста.
palette-queue-task-done = Элемент обработан
palette-queue-task-done-help = Сообщает очереди, что взятый элемент обработан.
palette-queue-join = Дождаться очереди
palette-queue-join-help = Ждёт, пока будут обработаны все элементы очереди.
palette-make-lock = Создать блокировку
palette-make-lock-help = Удерживать её может только одна задача за раз.
palette-async-with-lock = Под блокировкой
palette-async-with-lock-help = То, что внутри, делает только одна задача за раз.
palette-make-semaphore = Создать семафор
palette-make-semaphore-help = Удерживать его могут несколько задач одновременно, но не больше указанного числа.
palette-async-with-semaphore = Под семафором
palette-async-with-semaphore-help = То, что внутри, делает ограниченное число задач за раз.
palette-make-event = Создать событие
palette-make-event-help = Задачи могут ждать, пока оно наступит.
palette-event-wait = Ждать событие
palette-event-wait-help = Ждёт, пока другая задача его установит.
palette-event-set = Установить событие
palette-event-set-help = Будит все задачи, которые его ждут.
palette-make-condition = Создать условие
palette-make-condition-help = Блокировка, под которой задачи могут ждать перемен.
palette-condition-wait = Ждать условие
palette-condition-wait-help = Отпускает блокировку и ждёт, пока её уведомят.
palette-condition-notify = Уведомить об условии
palette-condition-notify-help = Будит задачи, которые ждут перемен.
palette-fetch-async = Загрузить URL (async)
palette-fetch-async-help = Отправляет запрос и приостанавливается, пока не придёт ответ.
palette-fetch-client = HTTP-клиент
palette-fetch-client-help = Держит соединения запросов, которые внутри.
palette-fetch-blocking = Загрузить URL (блокируя)
palette-fetch-blocking-help = Отправляет запрос и останавливает весь поток, пока не придёт ответ.
palette-read-file = Прочитать файл
palette-read-file-help = Открывает файл и читает его текст.
palette-blocking-sleep = Сон потока
palette-blocking-sleep-help = Останавливает весь поток: в корутине никакая другая задача не работает.
palette-burn = Вычислять
palette-burn-help = Занимает ядро на несколько секунд и удерживает GIL.
palette-run-in-thread = Выполнить в потоке
palette-run-in-thread-help = Вызывает функцию в другом потоке; цикл в это время работает.
palette-run-in-process = Выполнить в процессе
palette-run-in-process-help = Вызывает функцию в другом процессе, у которого свой GIL.
palette-make-thread = Создать поток
palette-make-thread-help = Поток, который вызовет функцию, когда его запустят.
palette-thread-start = Запустить поток
palette-thread-start-help = Поток начинает работать рядом с этим.
palette-thread-join = Дождаться потока
palette-thread-join-help = Останавливает этот поток, пока другой не закончится.
palette-thread-pool = Пул потоков
palette-thread-pool-help = Несколько потоков делят работу; в конце их ждут.
palette-process-pool = Пул процессов
palette-process-pool-help = Несколько процессов делят работу, у каждого свой GIL.
palette-pool-map = Раздать пулу (map)
palette-pool-map-help = Вызывает функцию для каждого элемента, несколько одновременно.
palette-make-thread-lock = Создать блокировку потоков
palette-make-thread-lock-help = Удерживать её может только один поток за раз.
palette-with-lock = Под блокировкой (потоки)
palette-with-lock-help = То, что внутри, делает только один поток за раз.
palette-loop-times = Повторить n раз
palette-loop-times-help = Делает то, что внутри, указанное число раз.
palette-for-each = Для каждого
palette-for-each-help = Делает то, что внутри, для каждого элемента.
palette-while = Пока
palette-while-help = Делает то, что внутри, пока условие верно.
palette-if = Если
palette-if-help = Делает то, что внутри, если условие верно.
palette-if-else = Если, иначе
palette-if-else-help = Один из двух путей, как скажет условие.
palette-try = Попробовать
palette-try-help = Ошибки внутри перехватываются; то, что под finally, делается всегда.
palette-with = With (ресурс)
palette-with-help = То, что внутри, делается с ресурсом, который в конце освобождается.
palette-async-with = Async with (ресурс)
palette-async-with-help = То же для ресурса, который получают и освобождают с ожиданием.
palette-raise = Вызвать исключение
palette-raise-help = Прерывает выполнение исключением.
palette-return = Вернуть
palette-return-help = Выходит из функции, со значением или без.
palette-break = Прервать цикл
palette-break-help = Выходит из цикла.
palette-continue = Следующий виток
palette-continue-help = Переходит к следующему витку цикла.
palette-set-variable = Задать переменную
palette-set-variable-help = Даёт имя значению.
palette-change-variable = Изменить переменную
palette-change-variable-help = Прибавляет к числу.
palette-print = Напечатать
palette-print-help = Пишет строку в вывод.
palette-call = Вызвать функцию
palette-call-help = Выполняет функцию здесь.
palette-comment = Комментарий
palette-comment-help = Слова для читателя программы; Python их пропускает.
## Виды программы: блоки
face-python = Python
face-blocks = Блоки
blocks-label = Программа из блоков
blocks-hint = Перетащите блок сюда или нажмите на него выше.
blocks-keys = Стрелки — переход, Enter — правка, Tab — следующее поле, Alt со стрелками двигает блок, Delete удаляет, пробел выбирает, плюс и минус добавляют и удаляют ветви, F9 ставит точку останова, косая черта открывает палитру.
block-cut = Здесь управление уходит, пока не завершится ожидаемое
make-async = Сделать функцию асинхронной
block-breakpoint = Точка останова
block-actions = Что сделать с блоками
block-undo = Отменить
block-redo = Вернуть
block-up = Переместить выше
block-down = Переместить ниже
block-copy = Копировать
block-paste = Вставить
block-cut-out = Вырезать
block-duplicate = Дублировать
block-delete = Удалить
clause-add = Добавить { $clause }
clause-drop = Удалить { $clause }
palette-wrap = Обернуть выбранное в
wrap-in = Обернуть в: { $block }
names-in-scope = Имена, которые здесь доступны
sort-coroutine = корутина
sort-function = функция
sort-class = класс
sort-task = задача
sort-queue = очередь
sort-lock = блокировка
sort-semaphore = семафор
sort-event = событие
sort-condition = условие
sort-group = группа задач
sort-client = HTTP-клиент
sort-thread = поток
sort-process = процесс
sort-pool = пул
sort-import = импорт
sort-variable = переменная
said-inserted = { $count ->
    [one] Вставлен { $count } блок.
    [few] Вставлено { $count } блока.
   *[other] Вставлено { $count } блоков.
}
said-moved = { $count ->
    [one] Перемещён { $count } блок.
    [few] Перемещено { $count } блока.
   *[other] Перемещено { $count } блоков.
}
said-deleted = { $count ->
    [one] Удалён { $count } блок.
    [few] Удалено { $count } блока.
   *[other] Удалено { $count } блоков.
}
said-duplicated = { $count ->
    [one] Дублирован { $count } блок.
    [few] Дублировано { $count } блока.
   *[other] Дублировано { $count } блоков.
}
said-wrapped = { $count ->
    [one] Обёрнут { $count } блок.
    [few] Обёрнуто { $count } блока.
   *[other] Обёрнуто { $count } блоков.
}
said-copied = { $count ->
    [one] Скопирован { $count } блок.
    [few] Скопировано { $count } блока.
   *[other] Скопировано { $count } блоков.
}
said-pasted = { $count ->
    [one] Вставлен { $count } блок.
    [few] Вставлено { $count } блока.
   *[other] Вставлено { $count } блоков.
}
said-changed = Изменено.
said-made-async = Функция теперь асинхронная.
said-clause-added = Добавлено { $clause }.
said-clause-deleted = Ветвь удалена.
said-undone = Отменено.
said-redone = Возвращено.
said-nothing-to-undo = Отменять нечего.
said-nothing-to-redo = Возвращать нечего.
said-nowhere-to-go = Дальше в эту сторону некуда.
said-place = Сейчас: { $block }, строка { $line }.
said-place-in = Сейчас: { $block }, строка { $line }, внутри: { $around }.
why-not-in-coroutine = Ждать так может только корутина, а функция вокруг — не async.
why-outside-coroutine = Ждать так может только корутина: поместите блок в async-функцию.
why-into-itself = Блок нельзя поместить в него самого.
why-scattered = В один блок можно поместить только блоки, стоящие рядом.
why-not-an-expression = Это не выражение.
why-not-a-name = Это не имя.
why-not-a-target = Этому нельзя присвоить значение.
why-not-parameters = Это не параметры.
why-not-arguments = Это не аргументы.
why-not-a-pattern = Это не шаблон.
why-empty = Здесь что-то должно быть.
why-no-clause = Сюда это не подходит.
why-gone = Программа тем временем изменилась.
note-not-copied = Браузер не даёт странице буфер обмена. Кнопка «Вставить» здесь помнит скопированное.
note-own-copy-pasted = Браузер не даёт странице прочитать буфер обмена. Вставлено то, что было скопировано здесь.
note-nothing-to-paste = Вставлять нечего: в буфере обмена нет текста, или браузер не даёт его прочитать.
note-unawaited = Эти вызовы теперь дают корутины, которых никто не ждёт: они стоят не в корутинах.
note-line = строка { $line }

clause-elif = иначе если { $condition }
clause-else = иначе
clause-except = при исключении { $exception } как { $name }
clause-except-any = при исключении { $exception }
clause-finally = в любом случае
clause-case = случай { $pattern }
line-coroutine = корутина { $name } ( { $parameters } )
line-function = функция { $name } ( { $parameters } )
line-class = класс { $name }
line-await-sleep = await: спать { $seconds } с
line-await-call = await: дождаться { $callee }
line-await-task = await: дождаться { $task }
line-gather = await: дождаться всех { $awaitables }
line-wait-first = await: дождаться первой из { $tasks }
line-task-group = async with: группа задач { $name }
line-timeout = async with: не дольше { $seconds } с
line-wait-for = await: ждать { $awaitable } не дольше { $seconds } с
line-async-for = async for: { $target } из { $items }
line-async-with = async with { $items }
line-create-task = создать задачу
line-cancel = отменить { $task }
line-run-main = запустить цикл с
line-async-with-lock = async with: замок { $lock }
line-async-with-semaphore = async with: семафор { $semaphore }
line-async-with-condition = async with: условие { $condition }
line-queue-put = положить { $item } в очередь { $queue }
line-queue-get = взять из очереди { $queue }
line-queue-join = дождаться, пока очередь { $queue } будет обработана
line-queue-task-done = элемент очереди { $queue } обработан
line-event-wait = ждать события { $event }
line-event-set = объявить событие { $event }
line-condition-wait = ждать условия { $condition }
line-condition-notify = разбудить ждущих условия { $condition }
line-fetch = загрузить { $url }
line-read-file = прочитать файл { $path }
line-blocking-sleep = спать { $seconds } с, блокируя
line-burn = считать { $seconds } с
line-run-in-thread = в потоке: { $callee }
line-run-in-process = в процессе: { $callee }
line-make-thread = новый поток { $arguments }
line-make-process = новый процесс { $arguments }
line-thread-start = запустить { $thread }
line-thread-join = дождаться конца { $thread }
line-thread-pool = with: пул потоков { $name }
line-process-pool = with: пул процессов { $name }
line-pool-map = в пуле { $pool }: { $callee } от каждого из { $arguments }
line-with-lock = with: замок { $lock }
line-loop-times = повторить { $times } раз, счётчик { $target }
line-for-each = для каждого { $target } из { $items }
line-while = пока { $condition }
line-if = если { $condition }
line-match = сопоставить { $subject }
line-try = попробовать
line-with = with { $items }
line-raise = вызвать исключение { $exception }
line-return = вернуть { $value }
line-break = выйти из цикла
line-continue = следующий виток цикла
line-set-variable = { $target } = { $value }
line-change-variable = изменить { $target } на { $value }
line-print = напечатать { $values }
line-call = вызвать { $callee }
line-pass = ничего
line-text = { $text }
line-comment = { $words }

field-target = в
field-name = имя
field-parameters = параметры
field-arguments = аргументы
field-callee = функция
field-decorator = декоратор
field-bases = предки
field-seconds = секунды
field-guard = если
field-exception = исключение
field-text = текст
field-workers = исполнители
field-further = и ещё
field-value = значение
