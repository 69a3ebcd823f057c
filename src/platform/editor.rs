//! The code editor, a JavaScript module that is loaded when the program is first touched.

use serde::Serialize;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = coroscope, js_name = loadEditor, catch)]
    async fn load_editor() -> Result<JsValue, JsValue>;

    type Module;
    #[wasm_bindgen(method, js_name = createEditor)]
    fn create_editor(this: &Module, parent: &HtmlElement, options: &JsValue) -> Handle;

    #[derive(Clone)]
    type Handle;
    #[wasm_bindgen(method, js_name = setDoc)]
    fn set_doc(this: &Handle, text: &str);
    #[wasm_bindgen(method)]
    fn undo(this: &Handle) -> bool;
    #[wasm_bindgen(method)]
    fn redo(this: &Handle) -> bool;
    #[wasm_bindgen(method, js_name = setProblems)]
    fn set_problems(this: &Handle, problems: &JsValue);
    #[wasm_bindgen(method, js_name = setRunningLines)]
    fn set_running_lines(this: &Handle, lines: &JsValue);
    #[wasm_bindgen(method, js_name = setBreakpoints)]
    fn set_breakpoints(this: &Handle, lines: &JsValue);
    #[wasm_bindgen(method, js_name = setTheme)]
    fn set_theme(this: &Handle, dark: bool);
    #[wasm_bindgen(method, js_name = setLabel)]
    fn set_label(this: &Handle, label: &str);
    #[wasm_bindgen(method, js_name = goTo)]
    fn go_to(this: &Handle, place: &JsValue);
    #[wasm_bindgen(method, js_name = takeOver)]
    fn take_over(this: &Handle, scrolled: i32, at: &JsValue);
    #[wasm_bindgen(method)]
    fn destroy(this: &Handle);
}

/// Lines count from 1, columns from 0 in UTF-16 units.
#[derive(Clone, PartialEq, Serialize)]
pub struct Place {
    pub line: u32,
    pub col: u32,
}

#[derive(Clone, PartialEq, Serialize)]
pub struct Mark {
    pub from: Place,
    pub to: Place,
    pub message: String,
    pub severity: &'static str,
}

#[derive(Clone, PartialEq, Serialize)]
pub struct RunningLine {
    pub line: u32,
    pub kind: &'static str,
    /// How many tasks wait there, and that in words.
    pub waiting: u32,
    pub title: String,
    /// Who stands there, by name.
    pub tag: String,
}

#[derive(Serialize)]
struct Options<'a> {
    doc: &'a str,
    dark: bool,
    label: &'a str,
}

#[derive(Serialize)]
struct Point {
    x: i32,
    y: i32,
}

/// One editor on the page; destroyed when dropped.
pub struct Editor {
    handle: Handle,
    _on_change: Closure<dyn FnMut(String)>,
    _on_breakpoint: Closure<dyn FnMut(u32)>,
}

impl Editor {
    /// `None` when the module cannot be loaded (offline, say): the text stays as it was.
    pub async fn create(
        parent: HtmlElement,
        doc: &str,
        dark: bool,
        label: &str,
        changed: impl FnMut(String) + 'static,
        breakpoint: impl FnMut(u32) + 'static,
    ) -> Option<Editor> {
        let module: Module = load_editor().await.ok()?.unchecked_into();
        let on_change = Closure::new(changed);
        let on_breakpoint = Closure::new(breakpoint);
        let options = to_js(&Options { doc, dark, label });
        js_sys::Reflect::set(&options, &"onChange".into(), on_change.as_ref()).ok()?;
        js_sys::Reflect::set(&options, &"onBreakpoint".into(), on_breakpoint.as_ref()).ok()?;
        let handle = module.create_editor(&parent, &options);
        Some(Editor { handle, _on_change: on_change, _on_breakpoint: on_breakpoint })
    }

    pub fn set_doc(&self, text: &str) {
        self.handle.set_doc(text);
    }

    /// Back by one step of its history, wherever that came from; false if there is none.
    pub fn undo(&self) -> bool {
        self.handle.undo()
    }

    pub fn redo(&self) -> bool {
        self.handle.redo()
    }

    pub fn set_problems(&self, marks: &[Mark]) {
        self.handle.set_problems(&to_js(marks));
    }

    pub fn set_running_lines(&self, lines: &[RunningLine]) {
        self.handle.set_running_lines(&to_js(lines));
    }

    pub fn set_breakpoints(&self, lines: &[u32]) {
        self.handle.set_breakpoints(&to_js(lines));
    }

    pub fn set_theme(&self, dark: bool) {
        self.handle.set_theme(dark);
    }

    pub fn set_label(&self, label: &str) {
        self.handle.set_label(label);
    }

    /// Puts the caret at a place, in view, and the focus on the editor.
    pub fn go_to(&self, place: &Place) {
        self.handle.go_to(&to_js(place));
    }

    /// Gets the focus, scrolled as the text was before it, with the caret where the pointer came down.
    pub fn take_over(&self, scrolled: i32, at: Option<(i32, i32)>) {
        let at = at.map_or(JsValue::UNDEFINED, |(x, y)| to_js(&Point { x, y }));
        self.handle.take_over(scrolled, &at);
    }
}

impl Drop for Editor {
    fn drop(&mut self) {
        self.handle.destroy();
    }
}

fn to_js<T: Serialize + ?Sized>(value: &T) -> JsValue {
    serde_wasm_bindgen::to_value(value).unwrap_or(JsValue::UNDEFINED)
}
