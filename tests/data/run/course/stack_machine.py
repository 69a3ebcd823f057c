# A small virtual machine: assembler, labels, instructions by dispatch table, errors with places.
class MachineError(Exception):
    def __init__(self, message, pc, line):
        super().__init__(message)
        self.pc, self.line = pc, line
    def __str__(self):
        return f"line {self.line}: {super().__str__()} (pc={self.pc})"


class Machine:
    OPS = {}
    def __init__(self, source, trace=False):
        self.stack, self.calls, self.memory, self.output, self.pc, self.steps = [], [], {}, [], 0, 0
        self.code, self.labels, self.trace = [], {}, trace
        for number, line in enumerate(source.splitlines(), 1):
            text = line.partition(";")[0].strip()
            if text.endswith(":"):
                self.labels[text[:-1]] = len(self.code)
            elif text:
                op, *args = text.split(None, 1)
                self.code.append((op.upper(), [self.literal(a) for a in args], number))
    @staticmethod
    def literal(text):
        for kind in (int, float):
            try:
                return kind(text)
            except ValueError:
                pass
        return text.strip('"')
    def op(name, OPS=OPS):
        def decorate(method):
            OPS[name] = method
            return method
        return decorate
    @op("PUSH")
    def push(self, value): self.stack.append(value)
    @op("POP")
    def pop(self): return self.stack.pop()
    @op("DUP")
    def dup(self): self.stack.append(self.stack[-1])
    @op("SWAP")
    def swap(self): self.stack[-1], self.stack[-2] = self.stack[-2:]
    @op("LOAD")
    def load(self, name): self.stack.append(self.memory[name])
    @op("STORE")
    def store(self, name): self.memory[name] = self.stack.pop()
    @op("JUMP")
    def jump(self, label): self.pc = self.labels[label]
    @op("JZ")
    def jump_zero(self, label):
        if not self.stack.pop():
            self.pc = self.labels[label]
    @op("CALL")
    def call(self, label):
        self.calls.append(self.pc)
        self.pc = self.labels[label]
    @op("RET")
    def ret(self): self.pc = self.calls.pop()
    @op("PRINT")
    def show(self): self.output.append(str(self.stack.pop()))
    @op("HALT")
    def halt(self): self.pc = len(self.code)
    for name, function in {"ADD": lambda a, b: a + b, "SUB": lambda a, b: a - b, "MUL": lambda a, b: a * b, "DIV": lambda a, b: a / b, "LT": lambda a, b: int(a < b), "EQ": lambda a, b: int(a == b)}.items():
        def binary(self, function=function):
            b, a = self.stack.pop(), self.stack.pop()
            self.stack.append(function(a, b))
        OPS[name] = binary
    del name, function, binary, op
    def run(self, limit=10_000):
        while self.pc < len(self.code):
            op, args, line = self.code[self.pc]
            at, self.pc, self.steps = self.pc, self.pc + 1, self.steps + 1
            if self.steps > limit:
                raise MachineError("too many steps", at, line)
            try:
                self.OPS[op](self, *args)
            except MachineError:
                raise
            except Exception as error:
                raise MachineError(f"{op}: {type(error).__name__}: {error}", at, line) from error
            if self.trace:
                print(f"{at:>3} {op:<6} {args} {self.stack}")
        return " ".join(self.output)


FACTORIAL = """
    push 1
    store result
    push 10        ; n
loop:
    dup
    jz done
    dup
    load result
    mul
    store result
    push 1
    sub
    jump loop
done:
    load result
    print
"""
machine = Machine(FACTORIAL)
print(machine.run(), machine.steps, machine.memory, machine.labels)
print(Machine('push 2\npush 3\ncall twice\nprint\nhalt\ntwice:\nadd\npush 2\nmul\nret', trace=True).run())
for bad in ("add", "push 1\npush 0\ndiv", "jump nowhere", "frob 1", "load x", "here:\njump here", "push", "push 1\npush a\nadd", "ret"):
    try:
        print(Machine(bad).run())
    except MachineError as error:
        print(error, "|", type(error.__cause__).__name__)
print(sorted(Machine.OPS), Machine('push "hi"\nprint').run())
