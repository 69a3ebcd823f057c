//! "Did you mean": the name most like one that does not exist.

use crate::text::closest;
use crate::vm::class::Type;
use crate::vm::natives::is_standard;
use crate::vm::object::Obj;
use crate::vm::{Value, Vm};

const BUILTINS: &str = "abs all any ascii bin breakpoint callable chr compile delattr dir divmod eval exec format getattr globals \
    hasattr hash hex id input isinstance issubclass iter aiter len locals max min next anext oct ord pow print repr round setattr \
    sorted sum vars None Ellipsis NotImplemented False True bool memoryview bytearray bytes classmethod complex dict enumerate \
    filter float frozenset property int list map object range reversed set slice staticmethod str super tuple type zip open quit \
    exit copyright credits license help";

impl Vm {
    /// What is added to the message of an uncaught exception, or nothing.
    pub(super) fn suggestion(&self, exception: &Value) -> String {
        let minor = self.settings.python.minor();
        if minor < 10 {
            return String::new();
        }
        let part = |name: &str| {
            let name = self.heap.interned(name)?;
            self.own_attribute(exception, &name).filter(|value| !value.is_none())
        };
        let text = |name: &str| part(name).and_then(|value| self.heap.as_str(&value).map(|text| text.to_string()));
        if self.is_a(exception, Type::NameError) && !self.is_a(exception, Type::UnboundLocalError) {
            let Some(wrong) = text("name") else { return String::new() };
            return self.name_suggestion(exception, &wrong, minor);
        }
        let (wrong, names) = if self.is_a(exception, Type::AttributeError) {
            let (Some(wrong), Some(of)) = (text("name"), part("obj")) else { return String::new() };
            let mut names = self.candidates(&of);
            names.sort();
            let own = self.exception(exception).is_some_and(|data| data.subject.is(&of));
            if minor >= 13 && !wrong.starts_with('_') && !own {
                names.retain(|name| !name.starts_with('_'));
            }
            (wrong, names)
        } else if minor >= 12 && self.is_a(exception, Type::ImportError) {
            let (Some(wrong), Some(module)) = (text("name_from"), text("name")) else { return String::new() };
            let Some(module) = self.module(&module) else { return String::new() };
            let mut names = self.candidates(&module);
            names.sort();
            if minor >= 13 && !wrong.starts_with('_') {
                names.retain(|name| !name.starts_with('_'));
            }
            (wrong, names)
        } else {
            return String::new();
        };
        closest(&wrong, &names).map_or_else(String::new, |name| format!(". Did you mean: '{name}'?"))
    }

    fn name_suggestion(&self, exception: &Value, wrong: &str, minor: u8) -> String {
        let subject = self.exception(exception).map(|data| data.subject.clone()).filter(|subject| !subject.is_none());
        if minor >= 12
            && let Some(subject) = subject
            && self.candidates(&subject).iter().any(|name| name == wrong)
        {
            return format!(". Did you mean: 'self.{wrong}'?");
        }
        let mut names = Vec::new();
        if let Some(entry) = self.exception(exception).and_then(|exception| exception.traceback.first()) {
            let code = &self.codes[entry.code as usize].code;
            names.extend(code.locals.iter().map(|name| name.to_string()));
        }
        if let Some(main) = self.module("__main__") {
            names.extend(self.names_in(&self.module_globals(&main)));
        }
        // In CPython's order: the first of equally close names is taken.
        names.extend(BUILTINS.split(' ').map(str::to_owned));
        names.extend(self.names_in(&self.builtins));
        let close = closest(wrong, &names);
        let forgotten = minor >= 12 && is_standard(wrong);
        match (close, forgotten) {
            (Some(name), false) => format!(". Did you mean: '{name}'?"),
            (Some(name), true) => format!(". Did you mean: '{name}'? Or did you forget to import '{wrong}'?"),
            (None, true) => format!(". Did you forget to import '{wrong}'?"),
            (None, false) => String::new(),
        }
    }

    fn names_in(&self, dict: &Value) -> Vec<String> {
        self.known_items(dict).unwrap_or_default().iter().map(|name| self.text_of(name)).collect()
    }

    /// As `dir(x)`, in no order.
    fn candidates(&self, x: &Value) -> Vec<String> {
        if let Some(Obj::Module(module)) = self.heap.get(x) {
            // Without submodules: the library here is not cut into the same ones.
            let entries = self.heap.as_dict(&module.globals).into_iter().flat_map(|names| names.iter());
            return entries
                .filter(|entry| !matches!(self.heap.get(&entry.value), Some(Obj::Module(_))))
                .map(|entry| self.text_of(&entry.key))
                .collect();
        }
        let mut names = Vec::new();
        let class = if self.is_class(x) { x.clone() } else { self.type_of(x) };
        for class in std::iter::once(&class).chain(&self.class(&class).mro) {
            names.extend(self.class(class).dict.iter().map(|entry| self.text_of(&entry.key)));
        }
        match self.heap.get(x) {
            Some(Obj::Instance(instance)) => {
                names.extend(self.heap.shapes.names(instance.shape).iter().map(|name| self.text_of(name)));
            }
            Some(Obj::Derived(derived)) => {
                names.extend(self.heap.shapes.names(derived.0.shape).iter().map(|name| self.text_of(name)));
            }
            _ => {}
        }
        names
    }
}
