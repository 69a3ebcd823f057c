//! Writes a message's pattern with its arguments put in.

use super::Locale;
use crate::narrate::Value;
use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

type Args<'a> = &'a [(&'static str, Value)];

pub(super) fn write(locale: &Locale, key: &str, args: Args, out: &mut String) {
    match locale.patterns.get(key) {
        Some(pattern) => write_pattern(locale, pattern, args, out),
        None => out.push_str(key),
    }
}

fn write_pattern(locale: &Locale, pattern: &Pattern<&'static str>, args: Args, out: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable { expression } => write_expression(locale, expression, args, out),
        }
    }
}

fn write_expression(locale: &Locale, expression: &Expression<&'static str>, args: Args, out: &mut String) {
    match expression {
        Expression::Inline(inline) => write_inline(locale, inline, args, out),
        Expression::Select { selector, variants } => {
            if let Some(variant) = choose(locale, selector, variants, args) {
                write_pattern(locale, &variant.value, args, out);
            }
        }
    }
}

fn write_inline(locale: &Locale, inline: &InlineExpression<&'static str>, args: Args, out: &mut String) {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => out.push_str(value),
        InlineExpression::MessageReference { id, attribute: None } => write(locale, id.name, args, out),
        InlineExpression::VariableReference { id } => match argument(args, id.name) {
            Some(value) => write_value(locale, value, out),
            None => out.push_str(id.name),
        },
        InlineExpression::Placeable { expression } => write_expression(locale, expression, args, out),
        // Functions, terms and attributes: the tables use none, as a test sees.
        _ => {}
    }
}

fn write_value(locale: &Locale, value: &Value, out: &mut String) {
    match value {
        Value::Text(text) => out.push_str(text),
        Value::Number(number) => out.push_str(&locale.language.number(*number)),
        Value::Time(time) => {
            let (digits, unit) = locale.language.time(*time);
            out.push_str(&digits);
            out.push('\u{a0}');
            write(locale, unit, &[], out);
        }
        Value::Message(message) => write(locale, message.key, &message.args, out),
    }
}

fn choose<'a>(
    locale: &Locale,
    selector: &InlineExpression<&'static str>,
    variants: &'a [Variant<&'static str>],
    args: Args,
) -> Option<&'a Variant<&'static str>> {
    let InlineExpression::VariableReference { id } = selector else {
        return variants.iter().find(|variant| variant.default);
    };
    let value = argument(args, id.name);
    let matches = |variant: &&Variant<&'static str>| match (&variant.key, value) {
        (VariantKey::Identifier { name }, Some(Value::Number(number))) => *name == locale.language.plural(*number),
        (VariantKey::Identifier { name }, Some(Value::Text(text))) => *name == text.as_str(),
        (VariantKey::NumberLiteral { value }, Some(Value::Number(number))) => value.parse() == Ok(*number),
        _ => false,
    };
    // An exact number stands before a plural category in the tables, as Fluent's own order asks.
    variants.iter().find(matches).or_else(|| variants.iter().find(|variant| variant.default))
}

fn argument<'a>(args: Args<'a>, name: &str) -> Option<&'a Value> {
    args.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
}
