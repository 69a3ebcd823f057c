//! The page's address: `?lang=ru&embed=1#1.…`.

use crate::app::View;
use crate::app::locale::Language;
use crate::base::Scenario;
use crate::share::{self, LinkError};
use gloo_events::EventListener;
use web_sys::UrlSearchParams;

fn query() -> Option<UrlSearchParams> {
    UrlSearchParams::new_with_str(&super::window().location().search().ok()?).ok()
}

/// `?embed=1`; `?embed=0` is the page itself.
pub fn view() -> View {
    match query().and_then(|query| query.get("embed")) {
        Some(value) if value != "0" => View::Embed,
        _ => View::Page,
    }
}

/// `?lang`, then what was chosen before, then what the browser prefers.
pub fn language() -> Language {
    let asked = query().and_then(|query| query.get("lang")).and_then(|tag| Language::from_tag(&tag));
    let browser = || {
        let tags = super::window().navigator().languages();
        tags.iter().filter_map(|tag| Language::from_tag(&tag.as_string()?)).next()
    };
    asked.or_else(super::Preferences::language).or_else(browser).unwrap_or_default()
}

/// `?theme=dark`, for pages that embed.
pub fn theme() -> Option<crate::app::Theme> {
    crate::app::Theme::from_name(&query()?.get("theme")?)
}

/// The scenario in the fragment, if there is a fragment that means to be one.
pub fn scenario() -> Option<Result<Scenario, LinkError>> {
    let hash = super::window().location().hash().ok()?;
    match share::decode(hash.strip_prefix('#')?) {
        Err(LinkError::NotALink) => None,
        link => Some(link),
    }
}

pub fn on_change(heard: impl Fn() + 'static) -> EventListener {
    EventListener::new(&super::window(), "hashchange", move |_| heard())
}

/// Takes the fragment off, without a new entry in the history.
pub(super) fn leave_link() {
    let location = super::window().location();
    let (Ok(path), Ok(search), Ok(hash)) = (location.pathname(), location.search(), location.hash()) else {
        return;
    };
    if let (false, Ok(history)) = (hash.is_empty(), super::window().history()) {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(&format!("{path}{search}")));
    }
}

/// The address at which a scenario opens as a page.
pub fn link(scenario: &Scenario) -> String {
    format!("{}#{}", page(), share::encode(scenario))
}

/// The address at which a scenario opens inside another page.
pub fn embed_link(scenario: &Scenario, language: Language) -> String {
    format!("{}?embed=1&lang={}#{}", page(), language.tag(), share::encode(scenario))
}

/// The page's address without query and fragment.
fn page() -> String {
    let href = super::window().location().href().unwrap_or_default();
    href.split(['?', '#']).next().unwrap_or_default().to_owned()
}

/// Goes to a part of the page; the fragment of the address stays what it is.
pub fn go_to(id: &str) -> Option<()> {
    use wasm_bindgen::JsCast;
    let place = super::document().get_element_by_id(id)?;
    place.dyn_into::<web_sys::HtmlElement>().ok()?.focus().ok()
}
