//! f-strings and template strings.

use super::Compiler;
use super::expr::STACK_USE_GUIDELINE;
use crate::bytecode::{Const, Conversion, Op};
use ruff_python_ast::{
    ConversionFlag, ExprFString, ExprTString, FStringPart, InterpolatedElement, InterpolatedStringElement,
};
use ruff_text_size::Ranged;

/// Texts that follow each other are one.
enum Piece<'a> {
    Text(String),
    Field(&'a InterpolatedElement),
}

impl<'a> Compiler<'a> {
    pub(super) fn fstring(&mut self, fstring: &'a ExprFString) {
        let mut pieces = Vec::new();
        for part in &fstring.value {
            match part {
                FStringPart::Literal(literal) => add_text(&mut pieces, &self.part_text(literal)),
                FStringPart::FString(part) => {
                    self.add_elements(&mut pieces, &part.elements, part.flags.prefix().is_raw());
                }
            }
        }
        self.pieces(pieces);
    }

    /// `_templates.template(text, (value, expression, conversion, format), ...)`
    pub(super) fn template_string(&mut self, template: &'a ExprTString) {
        let mut pieces = Vec::new();
        (template.value.iter())
            .for_each(|part| self.add_elements(&mut pieces, &part.elements, part.flags.prefix().is_raw()));
        self.constant(Const::None);
        self.named(Op::ImportName, "_templates");
        self.cached(Op::LoadAttr, "template");
        self.op(Op::PushNull);
        let count = pieces.len();
        for piece in pieces {
            match piece {
                Piece::Text(text) => self.string(&text),
                Piece::Field(field) => self.interpolation(field),
            }
        }
        self.op_b(Op::Call, count);
    }

    fn interpolation(&mut self, field: &'a InterpolatedElement) {
        self.expr(&field.expression);
        // With the blanks around it, and its parentheses.
        let (start, end) = (field.start().to_usize() + 1, field.expression.end().to_usize());
        let after = self.source[end..].find(|ch: char| !ch.is_whitespace() && ch != ')').unwrap_or(0);
        self.string(&self.source[start..end + after]);
        match self.conversion(field) {
            Conversion::None => self.constant(Const::None),
            Conversion::Str => self.string("s"),
            Conversion::Repr => self.string("r"),
            Conversion::Ascii => self.string("a"),
        }
        let mut pieces = Vec::new();
        if let Some(spec) = &field.format_spec {
            self.add_elements(&mut pieces, &spec.elements, false);
        }
        self.pieces(pieces);
        self.op_b(Op::BuildTuple, 4);
    }

    fn conversion(&self, field: &InterpolatedElement) -> Conversion {
        match field.conversion {
            ConversionFlag::Str => Conversion::Str,
            ConversionFlag::Ascii => Conversion::Ascii,
            ConversionFlag::Repr => Conversion::Repr,
            // `{x=}` shows the repr, `{x=:spec}` does not.
            ConversionFlag::None if field.debug_text.is_some() && field.format_spec.is_none() => Conversion::Repr,
            ConversionFlag::None => Conversion::None,
        }
    }

    fn pieces(&mut self, pieces: Vec<Piece<'a>>) {
        let count = pieces.len();
        if count > STACK_USE_GUIDELINE {
            return self.join(pieces);
        }
        let single = matches!(&*pieces, [_]);
        pieces.into_iter().for_each(|piece| self.piece(piece));
        match count {
            0 => self.string(""),
            _ if single => {}
            _ => self.op_b(Op::BuildString, count),
        }
    }

    fn piece(&mut self, piece: Piece<'a>) {
        match piece {
            Piece::Text(text) => self.string(&text),
            Piece::Field(field) => self.field(field),
        }
    }

    /// `"".join([...])`: too many pieces for the stack.
    fn join(&mut self, pieces: Vec<Piece<'a>>) {
        self.constant(Const::Str("".into()));
        self.cached(Op::LoadMethod, "join");
        self.op_b(Op::BuildList, 0);
        for piece in pieces {
            self.piece(piece);
            self.op_b(Op::ListAppend, 1);
        }
        self.op_b(Op::Call, 1);
    }

    fn field(&mut self, field: &'a InterpolatedElement) {
        self.expr(&field.expression);
        let conversion = self.conversion(field);
        if let Some(spec) = &field.format_spec {
            let mut pieces = Vec::new();
            self.add_elements(&mut pieces, &spec.elements, false);
            self.pieces(pieces);
        }
        let with_spec = u32::from(field.format_spec.is_some());
        // Up to 3.11 CPython knows no places inside an f-string but those of its expressions.
        let place = if self.version().minor() < 12 { self.unit.place } else { self.place_of(field.range) };
        let outer = std::mem::replace(&mut self.unit.place, place);
        self.unit.emit(Op::FormatValue, conversion as u8, 0, with_spec, None);
        self.unit.place = outer;
    }

    fn add_elements(&self, pieces: &mut Vec<Piece<'a>>, elements: &'a [InterpolatedStringElement], is_raw: bool) {
        for element in elements {
            match element {
                InterpolatedStringElement::Literal(literal) => {
                    add_text(pieces, &self.read_text(&literal.value, literal.range, is_raw));
                }
                InterpolatedStringElement::Interpolation(field) => {
                    if let Some(debug) = &field.debug_text {
                        add_text(pieces, debug.as_str());
                    }
                    pieces.push(Piece::Field(field));
                }
            }
        }
    }
}

fn add_text(pieces: &mut Vec<Piece>, text: &str) {
    match pieces.last_mut() {
        _ if text.is_empty() => {}
        Some(Piece::Text(before)) => before.push_str(text),
        _ => pieces.push(Piece::Text(text.to_owned())),
    }
}
