//! `_unicode`: normal forms and the names of characters, for `unicodedata`.

use super::super::exception::Result;
use super::super::flow::{Args, Flow};
use super::super::{Value, Vm};
use super::{Builtin, bind};
use unicode_normalization::Form;

static FUNCTIONS: [Builtin; 3] = [
    Builtin::function("normalize", normalize),
    Builtin::function("name_of", name_of),
    Builtin::function("lookup", lookup),
];

pub(super) fn fill(vm: &mut Vm, globals: &Value) {
    vm.set_functions(globals, &FUNCTIONS);
}

fn normalize(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [form, text] = bind(vm, "normalize", args, ["/form", "/unistr"], 2)?;
    let form = vm.need_text(&form.expect("required"), "normalize() argument 1")?.to_string();
    let text = vm.need_text(&text.expect("required"), "normalize() argument 2")?.to_string();
    let form = match form.as_str() {
        "NFC" => Form::Nfc,
        "NFD" => Form::Nfd,
        "NFKC" => Form::Nfkc,
        "NFKD" => Form::Nfkd,
        _ => return Err(vm.value_error("invalid normalization form")),
    };
    Ok(vm.heap.str(unicode_normalization::normalized(&text, form)).into())
}

/// None where the name is not known here.
fn name_of(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [character] = bind(vm, "name_of", args, ["/chr"], 1)?;
    let text = vm.need_text(&character.expect("required"), "name_of() argument")?.to_string();
    let name = text.chars().next().and_then(unicode_names2::name);
    Ok(name.map_or(Value::NONE, |name| vm.heap.str(name.to_ascii_uppercase())).into())
}

fn lookup(vm: &mut Vm, args: Args) -> Result<Flow> {
    let [name] = bind(vm, "lookup", args, ["/name"], 1)?;
    let name = vm.need_text(&name.expect("required"), "lookup() argument")?.to_string();
    match unicode_names2::character(&name) {
        Some(character) => Ok(vm.heap.str(character.to_string()).into()),
        None => Err(vm.not_implemented_error(format!("not simulated: the character named '{name}', if there is one"))),
    }
}
