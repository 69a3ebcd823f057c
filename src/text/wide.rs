//! UTF-16 and UTF-32: units of two and four bytes, in either order.

/// The size of a unit and the order of its bytes. Without an order the text begins with a mark that tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Wide {
    unit: usize,
    order: Option<Order>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Order {
    Little,
    Big,
}

const MARK: char = '\u{feff}';

/// What the beginning of some bytes is.
pub(super) enum Step {
    /// A character, in so many bytes.
    Good(char, usize),
    /// So many bytes that are wrong together, and why.
    Bad(usize, &'static str),
}

impl Wide {
    /// `name` is normalised: small letters and underscores.
    pub(super) fn find(name: &str) -> Option<Wide> {
        let (unit, order) = match name {
            "utf_16" | "utf16" | "u16" => (2, None),
            "utf_16_le" | "utf_16le" => (2, Some(Order::Little)),
            "utf_16_be" | "utf_16be" => (2, Some(Order::Big)),
            "utf_32" | "utf32" | "u32" => (4, None),
            "utf_32_le" | "utf_32le" => (4, Some(Order::Little)),
            "utf_32_be" | "utf_32be" => (4, Some(Order::Big)),
            _ => return None,
        };
        Some(Wide { unit, order })
    }

    pub(super) fn name(self) -> &'static str {
        match (self.unit, self.order) {
            (2, None) => "utf-16",
            (2, Some(Order::Little)) => "utf-16-le",
            (2, Some(Order::Big)) => "utf-16-be",
            (_, None) => "utf-32",
            (_, Some(Order::Little)) => "utf-32-le",
            (_, Some(Order::Big)) => "utf-32-be",
        }
    }

    /// Appends the mark that a text begins with.
    pub(super) fn mark(self, out: &mut Vec<u8>) {
        if self.order.is_none() {
            self.put(MARK, out);
        }
    }

    pub(super) fn put(self, c: char, out: &mut Vec<u8>) {
        if self.unit == 4 {
            return self.put_code(u32::from(c), out);
        }
        c.encode_utf16(&mut [0; 2]).iter().for_each(|&unit| self.put_code(u32::from(unit), out));
    }

    /// Appends one unit.
    pub(super) fn put_code(self, code: u32, out: &mut Vec<u8>) {
        match self.order {
            Some(Order::Big) => out.extend(&code.to_be_bytes()[4 - self.unit..]),
            _ => out.extend(&code.to_le_bytes()[..self.unit]),
        }
    }

    /// The unit at the beginning, and its size.
    pub(super) fn code(self, bytes: &[u8]) -> Option<(u32, usize)> {
        Some((self.unit_at(bytes, 0)?, self.unit))
    }

    /// With the order that a mark at the beginning tells, and the size of that mark.
    pub(super) fn marked(self, bytes: &[u8]) -> (Wide, usize) {
        if self.order.is_some() {
            return (self, 0);
        }
        let of = |order| Wide { order: Some(order), ..self };
        for order in [Order::Little, Order::Big] {
            if matches!(of(order).step(bytes), Step::Good(MARK, _)) {
                return (of(order), self.unit);
            }
        }
        (of(Order::Little), 0)
    }

    pub(super) fn step(self, bytes: &[u8]) -> Step {
        let Some(first) = self.unit_at(bytes, 0) else { return Step::Bad(bytes.len(), "truncated data") };
        if let Some(c) = char::from_u32(first) {
            return Step::Good(c, self.unit);
        }
        if self.unit == 4 {
            let surrogate = first < 0x11_0000;
            let reason = if surrogate {
                "code point in surrogate code point range(0xd800, 0xe000)"
            } else {
                "code point not in range(0x110000)"
            };
            return Step::Bad(4, reason);
        }
        if first >= 0xdc00 {
            return Step::Bad(2, "illegal encoding");
        }
        match self.unit_at(bytes, 2) {
            None => Step::Bad(bytes.len(), "unexpected end of data"),
            Some(second @ 0xdc00..0xe000) => {
                let code = 0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00);
                Step::Good(char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER), 4)
            }
            Some(_) => Step::Bad(2, "illegal UTF-16 surrogate"),
        }
    }

    fn unit_at(self, bytes: &[u8], start: usize) -> Option<u32> {
        let unit = bytes.get(start..start + self.unit)?;
        let joined = |code: u32, byte: &u8| code << 8 | u32::from(*byte);
        Some(match self.order {
            Some(Order::Big) => unit.iter().fold(0, joined),
            _ => unit.iter().rev().fold(0, joined),
        })
    }
}
