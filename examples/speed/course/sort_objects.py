from operator import attrgetter, itemgetter


class Student:
    def __init__(self, name, grade, age):
        self.name = name
        self.grade = grade
        self.age = age

    def __lt__(self, other):
        return self.grade < other.grade

    def __repr__(self):
        return f"Student({self.name!r}, {self.grade})"


students = [Student(f"name {i * 7919 % 5000}", i * 31 % 101, i % 40) for i in range(5_000)]
by_grade = sorted(students, key=lambda s: (s.grade, s.name))
by_attr = sorted(students, key=attrgetter("grade", "name"))
assert [s.name for s in by_grade] == [s.name for s in by_attr]
assert min(students).grade == 0
students.sort()
rows = [{"name": s.name, "age": s.age} for s in students]
rows.sort(key=itemgetter("age"), reverse=True)
assert rows[0]["age"] == 39
