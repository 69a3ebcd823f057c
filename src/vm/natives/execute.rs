//! `exec`, `eval`, `compile`, `globals`, `locals`, `__import__`.

use super::super::evaluate::Whole;
use super::super::exception::Result;
use super::super::flow::Flow;
use super::super::object::Obj;
use super::super::{Value, Vm};
use super::{Builtin, bind};

pub(super) static FUNCTIONS: [Builtin; 6] = [
    Builtin::function("exec", |vm, args| {
        let [source, globals, locals, closure] =
            bind(vm, "exec", args, ["/source", "globals", "locals", "closure"], 1)?;
        if closure.is_some_and(|closure| !closure.is_none()) {
            return Err(vm.not_implemented_error("not simulated yet: exec() with a closure"));
        }
        let (globals, locals) = namespaces(vm, "exec", globals, locals)?;
        let code = code_of(vm, "exec", source.expect("required"), Whole::Module)?;
        // The value of an expression's code is nobody's.
        match vm.run_code(code, globals, locals) {
            Flow::RunCode(code, globals, locals, mut cont) => {
                cont.resume = |vm, _, outcome| vm.returned(outcome).map(|_| Value::NONE.into());
                Ok(Flow::RunCode(code, globals, locals, cont))
            }
            other => Ok(other),
        }
    }),
    Builtin::function("eval", |vm, args| {
        let [source, globals, locals] = bind(vm, "eval", args, ["/source", "globals", "locals"], 1)?;
        let (globals, locals) = namespaces(vm, "eval", globals, locals)?;
        let code = code_of(vm, "eval", source.expect("required"), Whole::Expression)?;
        Ok(vm.run_code(code, globals, locals))
    }),
    Builtin::function("compile", |vm, args| {
        let names = ["source", "filename", "mode", "flags", "dont_inherit", "optimize", "_feature_version"];
        let [source, filename, mode, ..] = bind(vm, "compile", args, names, 3)?;
        let (filename, mode) = (vm.text_of(&filename.expect("required")), vm.text_of(&mode.expect("required")));
        let whole = match mode.as_str() {
            "exec" => Whole::Module,
            "eval" => Whole::Expression,
            "single" => Whole::Interactive,
            _ => return Err(vm.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
        };
        let source = source.expect("required");
        let Some(text) = source_text(vm, &source, whole) else {
            return Err(vm.type_error("compile() arg 1 must be a string, bytes or AST object"));
        };
        let code = vm.compile_text(&text, &filename, whole)?;
        Ok(vm.code_object(code).into())
    }),
    Builtin::function("globals", |vm, args| {
        bind(vm, "globals", args, [], 0)?;
        Ok(vm.globals().into())
    }),
    Builtin::function("locals", |vm, args| {
        bind(vm, "locals", args, [], 0)?;
        Ok(vm.locals().into())
    }),
    Builtin::function("__import__", |vm, args| {
        let names = ["name", "globals", "locals", "fromlist", "level"];
        let [name, _, _, fromlist, level] = bind(vm, "__import__", args, names, 1)?;
        let name = name.expect("required");
        if vm.heap.as_str(&name).is_none() {
            return Err(vm.type_error("module name must be a string"));
        }
        let listed = fromlist.is_some_and(|list| vm.length(&list).is_some_and(|length| length > 0));
        let fromlist = if listed { vm.heap.empty_tuple.clone() } else { Value::NONE };
        let level = level.and_then(|level| level.as_small_int()).unwrap_or(0);
        vm.import_name(&name, &fromlist, level as u16)
    }),
];

/// Where `exec` or `eval` runs its code: by default, where it is called.
fn namespaces(vm: &mut Vm, function: &str, globals: Option<Value>, locals: Option<Value>) -> Result<(Value, Value)> {
    let globals = globals.filter(|globals| !globals.is_none());
    let locals = locals.filter(|locals| !locals.is_none());
    if let Some(given) = &globals
        && vm.heap.as_dict(given).is_none()
    {
        let kind = vm.type_name(given);
        return Err(vm.type_error(match function {
            "exec" => format!("exec() globals must be a dict, not {kind}"),
            _ if vm.user_special(given, "__getitem__").is_some() => {
                "globals must be a real dict; try eval(code, {}, mapping)".to_owned()
            }
            _ => "globals must be a dict".to_owned(),
        }));
    }
    if let Some(given) = &locals
        && vm.heap.as_dict(given).is_none()
        && vm.user_special(given, "__getitem__").is_none()
    {
        let kind = vm.type_name(given);
        return Err(vm.type_error(match function {
            "exec" => format!("locals must be a mapping or None, not {kind}"),
            _ => "locals must be a mapping".to_owned(),
        }));
    }
    Ok(match (globals, locals) {
        (None, None) => (vm.globals(), vm.locals()),
        (None, Some(locals)) => (vm.globals(), locals),
        (Some(globals), None) => (globals.clone(), globals),
        (Some(globals), Some(locals)) => (globals, locals),
    })
}

/// The code to run: as given, or of a text.
fn code_of(vm: &mut Vm, function: &str, source: Value, whole: Whole) -> Result<u32> {
    if let Some(Obj::Code(code)) = vm.heap.get(&source) {
        let code = *code;
        let free = vm.codes[code as usize].code.free_count;
        return match free {
            0 => Ok(code),
            _ if function == "exec" && vm.settings.python.minor() >= 11 => {
                Err(vm.type_error(format!("code object requires a closure of exactly length {free}")))
            }
            _ => Err(vm.type_error(format!("code object passed to {function}() may not contain free variables"))),
        };
    }
    match source_text(vm, &source, whole) {
        Some(text) => vm.compile_text(&text, "<string>", whole),
        None => Err(vm.type_error(format!("{function}() arg 1 must be a string, bytes or code object"))),
    }
}

fn source_text(vm: &Vm, source: &Value, whole: Whole) -> Option<String> {
    let text = match vm.heap.as_str(source) {
        Some(text) => text.to_string(),
        None => String::from_utf8_lossy(vm.bytes_of(source)?).into_owned(),
    };
    Some(match whole {
        Whole::Module | Whole::Interactive => text,
        Whole::Expression => text.trim_start_matches([' ', '\t']).to_owned(),
    })
}
