//! The attributes that the builtin types compute, as descriptors in their dicts: `int.real`, `type.__dict__["__mro__"]`.
//!
//! An object's own attributes do not come here: `attr/native.rs` knows them. So a descriptor of a builtin class only has to say that it
//! is there, and to be asked by `__get__`.

use super::super::Vm;
use super::super::class::{Type, name_in};
use super::super::object::{Member, Obj};

/// Those that CPython has as `getset_descriptor`, then those that it has as `member_descriptor`.
const MEMBERS: [(Type, &str, &str); 23] = [
    (Type::Object, "__class__", ""),
    (
        Type::Type,
        "__name__ __qualname__ __bases__ __dict__",
        "__base__ __basicsize__ __dictoffset__ __flags__ __itemsize__ __mro__ __weakrefoffset__",
    ),
    (Type::Int, "real imag numerator denominator", ""),
    (Type::Float, "real imag", ""),
    (Type::Complex, "", "real imag"),
    (Type::Range, "", "start stop step"),
    (Type::Slice, "", "start stop step"),
    (Type::Property, "__isabstractmethod__", "fget fset fdel"),
    (Type::StaticMethod, "__isabstractmethod__", "__func__ __wrapped__"),
    (Type::ClassMethod, "__isabstractmethod__", "__func__ __wrapped__"),
    (
        Type::Function,
        "__annotations__ __code__ __defaults__ __dict__ __kwdefaults__ __name__ __qualname__",
        "__closure__ __globals__",
    ),
    (Type::Method, "", "__func__ __self__"),
    (Type::Cell, "cell_contents", ""),
    (
        Type::Code,
        "",
        "co_argcount co_cellvars co_consts co_filename co_firstlineno co_flags co_freevars co_kwonlyargcount co_name co_names \
         co_nlocals co_posonlyargcount co_stacksize co_varnames",
    ),
    (Type::Frame, "f_back f_code f_globals f_lasti f_lineno f_locals", ""),
    (Type::Traceback, "tb_next tb_lineno", "tb_frame tb_lasti"),
    (Type::Generator, "__name__ __qualname__ gi_code gi_frame gi_running gi_yieldfrom", ""),
    (Type::Coroutine, "__name__ __qualname__ cr_await cr_code cr_frame cr_running", ""),
    (Type::AsyncGenerator, "__name__ __qualname__ ag_await ag_code ag_frame ag_running", ""),
    (Type::BaseException, "args __cause__ __context__ __dict__ __traceback__", "__suppress_context__"),
    (Type::StopIteration, "", "value"),
    (Type::SystemExit, "", "code"),
    (Type::Super, "", "__self__ __self_class__ __thisclass__"),
];

/// Parts of exceptions, all of them members.
const PARTS: [(Type, &str); 5] = [
    (Type::OSError, "errno filename filename2 strerror"),
    (Type::ImportError, "msg name path"),
    (Type::NameError, "name"),
    (Type::AttributeError, "name obj"),
    (Type::SyntaxError, "msg filename lineno offset text"),
];

impl Vm {
    pub(super) fn add_members(&mut self) {
        let minor = self.settings.python.minor();
        for (kind, computed, stored) in MEMBERS {
            self.add_members_of(kind, computed, true);
            self.add_members_of(kind, stored, false);
        }
        for (kind, names) in PARTS {
            // Names and objects are told from 3.10 on.
            if minor >= 10 || !matches!(kind, Type::NameError | Type::AttributeError) {
                self.add_members_of(kind, names, false);
            }
        }
        if minor >= 12 {
            self.add_members_of(Type::Function, "__type_params__", true);
            self.add_members_of(Type::Type, "__type_params__", true);
        }
    }

    fn add_members_of(&mut self, kind: Type, names: &str, computed: bool) {
        for name in names.split_whitespace() {
            let name = self.heap.intern(name);
            if name_in(&self.class(&kind.value()).dict, self, &name).is_some() {
                continue;
            }
            let member = Member { name: name.clone(), class: kind.value(), computed };
            let member = self.heap.add_container(Obj::Member(Box::new(member)));
            self.set_class_attribute(&kind.value(), &name, member);
        }
    }
}
