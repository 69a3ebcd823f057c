class Employee:
    raise_amount = 1.04
    employees = 0

    def __init__(self, first, last, pay):
        self.first, self.last, self.pay = first, last, pay
        Employee.employees += 1

    @property
    def email(self):
        return f"{self.first}.{self.last}@example.org".lower()

    @property
    def fullname(self):
        return f"{self.first} {self.last}"

    @fullname.setter
    def fullname(self, name):
        self.first, self.last = name.split(" ")

    @fullname.deleter
    def fullname(self):
        self.first = self.last = None

    def apply_raise(self):
        self.pay = int(self.pay * self.raise_amount)

    @classmethod
    def from_string(cls, text):
        first, last, pay = text.split("-")
        return cls(first, last, int(pay))

    @staticmethod
    def is_workday(day):
        return day not in ("sat", "sun")

    def __repr__(self):
        return f"{self.__class__.__name__}('{self.first}', '{self.last}', {self.pay})"

    def __add__(self, other):
        return self.pay + other.pay

    def __len__(self):
        return len(self.fullname)


class Developer(Employee):
    raise_amount = 1.10

    def __init__(self, first, last, pay, language):
        super().__init__(first, last, pay)
        self.language = language


class Manager(Employee):
    def __init__(self, first, last, pay, team=None):
        super().__init__(first, last, pay)
        self.team = team or []

    def show(self):
        for member in self.team:
            print("  ->", member.fullname)


dev = Developer("Corey", "Test", 50000, "Python")
emp = Employee.from_string("Jane-Doe-70000")
boss = Manager("Sue", "Smith", 90000, [dev, emp])
dev.apply_raise(); emp.apply_raise()
print(dev, emp, dev.email, Employee.employees, dev + emp, len(emp))
boss.show()
dev.fullname = "Ann Lee"
print(dev.email, Employee.is_workday("mon"), dev.language)
del dev.fullname
print(dev.first, isinstance(boss, Developer), issubclass(Manager, Employee))
dev.raise_amount = 2
print(dev.raise_amount, Developer.raise_amount, sorted(dev.__dict__), hasattr(dev, "team"), getattr(dev, "team", "none"))
Employee.bonus = lambda self: self.pay // 10
print(emp.bonus(), emp.__class__.__qualname__, Employee.from_string.__self__ is Employee)
try:
    emp.email = "x"
except AttributeError as error:
    print(type(error).__name__)
print(Manager.from_string("A-B-5"))
Developer.from_string("A-B-5")
