//! What Python asks of a character. Rust's own tables answer most of it; the rest are small lists
//! of Unicode 15.1, CPython 3.13's version.

use std::borrow::Cow;

/// `str.isprintable` of one character: not a control, format, surrogate, private-use or unassigned one, and no
/// separator but the ASCII space.
pub fn is_printable(c: char) -> bool {
    if c.is_ascii() {
        return (' '..='~').contains(&c);
    }
    // Rust keeps the same predicate for its own `{:?}`; behind another letter it escapes nothing more.
    let mut buffer = [b'a'; 5];
    let length = c.encode_utf8(&mut buffer[1..]).len() + 1;
    std::str::from_utf8(&buffer[..length]).is_ok_and(|text| text.escape_debug().nth(1) == Some(c))
}

/// `str.isspace` of one character: Unicode's white space and ASCII's four separators.
pub fn is_space(c: char) -> bool {
    c.is_whitespace() || ('\x1c'..='\x1f').contains(&c)
}

/// `Py_ISSPACE`: C's six.
pub(super) fn is_c_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\n' | '\x0b' | '\x0c' | '\r')
}

/// The value of a decimal digit of any script: `str.isdecimal`, `Py_UNICODE_TODECIMAL`.
pub fn decimal_value(c: char) -> Option<u32> {
    if c.is_ascii() {
        return c.to_digit(10);
    }
    let code = u32::from(c);
    let after = DECIMAL_ZEROS.partition_point(|&zero| zero <= code);
    let value = code - DECIMAL_ZEROS.get(after.checked_sub(1)?)?;
    (value < 10).then_some(value)
}

/// What `int()` and `float()` read: digits of every script as ASCII, spaces as spaces, the rest spoilt.
pub(super) fn to_ascii_digits(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    let ascii = |c: char| match decimal_value(c).and_then(|value| char::from_digit(value, 10)) {
        Some(digit) => digit,
        None if is_space(c) => ' ',
        None if c.is_ascii() => c,
        None => '?',
    };
    Cow::Owned(text.chars().map(ascii).collect())
}

/// `str.isalpha` of one character: a letter, which Rust's "alphabetic" marks, numbers and circled signs are not.
pub fn is_alpha(c: char) -> bool {
    c.is_ascii_alphabetic() || (!c.is_ascii() && c.is_alphabetic() && !within(c, &ALPHABETIC_NO_LETTERS))
}

/// `str.isdigit` of one character: decimal, or a digit in another dress, as a superscript is.
pub fn is_digit(c: char) -> bool {
    decimal_value(c).is_some() || within(c, &DRESSED_DIGITS)
}

/// `str.isnumeric` of one character: numbers, and the ideographs that mean some.
pub fn is_numeric(c: char) -> bool {
    c.is_numeric() || (c > '\u{33ff}' && NUMERIC_IDEOGRAPHS.contains(c))
}

/// `str.islower` of one character.
pub fn is_lower(c: char) -> bool {
    c.is_lowercase() || c == 'ʕ'
}

/// Letters like `ǅ`, great at the front only.
pub fn is_title(c: char) -> bool {
    matches!(c, 'ǅ' | 'ǈ' | 'ǋ' | 'ǲ' | 'ᾈ'..='ᾏ' | 'ᾘ'..='ᾟ' | 'ᾨ'..='ᾯ' | 'ᾼ' | 'ῌ' | 'ῼ')
}

/// Has a case.
pub(super) fn is_cased(c: char) -> bool {
    is_lower(c) || c.is_uppercase() || is_title(c)
}

fn within(c: char, ranges: &[(char, char)]) -> bool {
    let after = ranges.partition_point(|&(first, _)| first <= c);
    after.checked_sub(1).is_some_and(|i| c <= ranges[i].1)
}

/// The zeros of the scripts' decimal digits; nine more digits follow each.
#[rustfmt::skip]
static DECIMAL_ZEROS: [u32; 67] = [
    0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6,
    0xe50, 0xed0, 0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50,
    0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10, 0x104a0,
    0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0, 0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0,
    0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x11f50, 0x16a60, 0x16ac0, 0x16b50,
    0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1e140, 0x1e2f0, 0x1e4f0, 0x1e950, 0x1fbf0,
];

/// Alphabetic for Rust (marks, letter-like numbers, circled letters), no letters for Python.
#[rustfmt::skip]
static ALPHABETIC_NO_LETTERS: [(char, char); 253] = [
    ('\u{345}', '\u{345}'), ('\u{363}', '\u{36f}'), ('\u{5b0}', '\u{5bd}'), ('\u{5bf}', '\u{5bf}'), ('\u{5c1}', '\u{5c2}'),
    ('\u{5c4}', '\u{5c5}'), ('\u{5c7}', '\u{5c7}'), ('\u{610}', '\u{61a}'), ('\u{64b}', '\u{657}'), ('\u{659}', '\u{65f}'),
    ('\u{670}', '\u{670}'), ('\u{6d6}', '\u{6dc}'), ('\u{6e1}', '\u{6e4}'), ('\u{6e7}', '\u{6e8}'), ('\u{6ed}', '\u{6ed}'),
    ('\u{711}', '\u{711}'), ('\u{730}', '\u{73f}'), ('\u{7a6}', '\u{7b0}'), ('\u{816}', '\u{817}'), ('\u{81b}', '\u{823}'),
    ('\u{825}', '\u{827}'), ('\u{829}', '\u{82c}'), ('\u{8d4}', '\u{8df}'), ('\u{8e3}', '\u{8e9}'), ('\u{8f0}', '\u{903}'),
    ('\u{93a}', '\u{93b}'), ('\u{93e}', '\u{94c}'), ('\u{94e}', '\u{94f}'), ('\u{955}', '\u{957}'), ('\u{962}', '\u{963}'),
    ('\u{981}', '\u{983}'), ('\u{9be}', '\u{9c4}'), ('\u{9c7}', '\u{9c8}'), ('\u{9cb}', '\u{9cc}'), ('\u{9d7}', '\u{9d7}'),
    ('\u{9e2}', '\u{9e3}'), ('\u{a01}', '\u{a03}'), ('\u{a3e}', '\u{a42}'), ('\u{a47}', '\u{a48}'), ('\u{a4b}', '\u{a4c}'),
    ('\u{a51}', '\u{a51}'), ('\u{a70}', '\u{a71}'), ('\u{a75}', '\u{a75}'), ('\u{a81}', '\u{a83}'), ('\u{abe}', '\u{ac5}'),
    ('\u{ac7}', '\u{ac9}'), ('\u{acb}', '\u{acc}'), ('\u{ae2}', '\u{ae3}'), ('\u{afa}', '\u{afc}'), ('\u{b01}', '\u{b03}'),
    ('\u{b3e}', '\u{b44}'), ('\u{b47}', '\u{b48}'), ('\u{b4b}', '\u{b4c}'), ('\u{b56}', '\u{b57}'), ('\u{b62}', '\u{b63}'),
    ('\u{b82}', '\u{b82}'), ('\u{bbe}', '\u{bc2}'), ('\u{bc6}', '\u{bc8}'), ('\u{bca}', '\u{bcc}'), ('\u{bd7}', '\u{bd7}'),
    ('\u{c00}', '\u{c04}'), ('\u{c3e}', '\u{c44}'), ('\u{c46}', '\u{c48}'), ('\u{c4a}', '\u{c4c}'), ('\u{c55}', '\u{c56}'),
    ('\u{c62}', '\u{c63}'), ('\u{c81}', '\u{c83}'), ('\u{cbe}', '\u{cc4}'), ('\u{cc6}', '\u{cc8}'), ('\u{cca}', '\u{ccc}'),
    ('\u{cd5}', '\u{cd6}'), ('\u{ce2}', '\u{ce3}'), ('\u{cf3}', '\u{cf3}'), ('\u{d00}', '\u{d03}'), ('\u{d3e}', '\u{d44}'),
    ('\u{d46}', '\u{d48}'), ('\u{d4a}', '\u{d4c}'), ('\u{d57}', '\u{d57}'), ('\u{d62}', '\u{d63}'), ('\u{d81}', '\u{d83}'),
    ('\u{dcf}', '\u{dd4}'), ('\u{dd6}', '\u{dd6}'), ('\u{dd8}', '\u{ddf}'), ('\u{df2}', '\u{df3}'), ('\u{e31}', '\u{e31}'),
    ('\u{e34}', '\u{e3a}'), ('\u{e4d}', '\u{e4d}'), ('\u{eb1}', '\u{eb1}'), ('\u{eb4}', '\u{eb9}'), ('\u{ebb}', '\u{ebc}'),
    ('\u{ecd}', '\u{ecd}'), ('\u{f71}', '\u{f83}'), ('\u{f8d}', '\u{f97}'), ('\u{f99}', '\u{fbc}'), ('\u{102b}', '\u{1036}'),
    ('\u{1038}', '\u{1038}'), ('\u{103b}', '\u{103e}'), ('\u{1056}', '\u{1059}'), ('\u{105e}', '\u{1060}'), ('\u{1062}', '\u{1064}'),
    ('\u{1067}', '\u{106d}'), ('\u{1071}', '\u{1074}'), ('\u{1082}', '\u{108d}'), ('\u{108f}', '\u{108f}'), ('\u{109a}', '\u{109d}'),
    ('\u{16ee}', '\u{16f0}'), ('\u{1712}', '\u{1713}'), ('\u{1732}', '\u{1733}'), ('\u{1752}', '\u{1753}'), ('\u{1772}', '\u{1773}'),
    ('\u{17b6}', '\u{17c8}'), ('\u{1885}', '\u{1886}'), ('\u{18a9}', '\u{18a9}'), ('\u{1920}', '\u{192b}'), ('\u{1930}', '\u{1938}'),
    ('\u{1a17}', '\u{1a1b}'), ('\u{1a55}', '\u{1a5e}'), ('\u{1a61}', '\u{1a74}'), ('\u{1abf}', '\u{1ac0}'), ('\u{1acc}', '\u{1ace}'),
    ('\u{1b00}', '\u{1b04}'), ('\u{1b35}', '\u{1b43}'), ('\u{1b80}', '\u{1b82}'), ('\u{1ba1}', '\u{1ba9}'), ('\u{1bac}', '\u{1bad}'),
    ('\u{1be7}', '\u{1bf1}'), ('\u{1c24}', '\u{1c36}'), ('\u{1dd3}', '\u{1df4}'), ('\u{2160}', '\u{2182}'), ('\u{2185}', '\u{2188}'),
    ('\u{24b6}', '\u{24e9}'), ('\u{2de0}', '\u{2dff}'), ('\u{3007}', '\u{3007}'), ('\u{3021}', '\u{3029}'), ('\u{3038}', '\u{303a}'),
    ('\u{a674}', '\u{a67b}'), ('\u{a69e}', '\u{a69f}'), ('\u{a6e6}', '\u{a6ef}'), ('\u{a802}', '\u{a802}'), ('\u{a80b}', '\u{a80b}'),
    ('\u{a823}', '\u{a827}'), ('\u{a880}', '\u{a881}'), ('\u{a8b4}', '\u{a8c3}'), ('\u{a8c5}', '\u{a8c5}'), ('\u{a8ff}', '\u{a8ff}'),
    ('\u{a926}', '\u{a92a}'), ('\u{a947}', '\u{a952}'), ('\u{a980}', '\u{a983}'), ('\u{a9b4}', '\u{a9bf}'), ('\u{a9e5}', '\u{a9e5}'),
    ('\u{aa29}', '\u{aa36}'), ('\u{aa43}', '\u{aa43}'), ('\u{aa4c}', '\u{aa4d}'), ('\u{aa7b}', '\u{aa7d}'), ('\u{aab0}', '\u{aab0}'),
    ('\u{aab2}', '\u{aab4}'), ('\u{aab7}', '\u{aab8}'), ('\u{aabe}', '\u{aabe}'), ('\u{aaeb}', '\u{aaef}'), ('\u{aaf5}', '\u{aaf5}'),
    ('\u{abe3}', '\u{abea}'), ('\u{fb1e}', '\u{fb1e}'), ('\u{10140}', '\u{10174}'), ('\u{10341}', '\u{10341}'), ('\u{1034a}', '\u{1034a}'),
    ('\u{10376}', '\u{1037a}'), ('\u{103d1}', '\u{103d5}'), ('\u{10a01}', '\u{10a03}'), ('\u{10a05}', '\u{10a06}'), ('\u{10a0c}', '\u{10a0f}'),
    ('\u{10d24}', '\u{10d27}'), ('\u{10eab}', '\u{10eac}'), ('\u{11000}', '\u{11002}'), ('\u{11038}', '\u{11045}'), ('\u{11073}', '\u{11074}'),
    ('\u{11080}', '\u{11082}'), ('\u{110b0}', '\u{110b8}'), ('\u{110c2}', '\u{110c2}'), ('\u{11100}', '\u{11102}'), ('\u{11127}', '\u{11132}'),
    ('\u{11145}', '\u{11146}'), ('\u{11180}', '\u{11182}'), ('\u{111b3}', '\u{111bf}'), ('\u{111ce}', '\u{111cf}'), ('\u{1122c}', '\u{11234}'),
    ('\u{11237}', '\u{11237}'), ('\u{1123e}', '\u{1123e}'), ('\u{11241}', '\u{11241}'), ('\u{112df}', '\u{112e8}'), ('\u{11300}', '\u{11303}'),
    ('\u{1133e}', '\u{11344}'), ('\u{11347}', '\u{11348}'), ('\u{1134b}', '\u{1134c}'), ('\u{11357}', '\u{11357}'), ('\u{11362}', '\u{11363}'),
    ('\u{11435}', '\u{11441}'), ('\u{11443}', '\u{11445}'), ('\u{114b0}', '\u{114c1}'), ('\u{115af}', '\u{115b5}'), ('\u{115b8}', '\u{115be}'),
    ('\u{115dc}', '\u{115dd}'), ('\u{11630}', '\u{1163e}'), ('\u{11640}', '\u{11640}'), ('\u{116ab}', '\u{116b5}'), ('\u{1171d}', '\u{1172a}'),
    ('\u{1182c}', '\u{11838}'), ('\u{11930}', '\u{11935}'), ('\u{11937}', '\u{11938}'), ('\u{1193b}', '\u{1193c}'), ('\u{11940}', '\u{11940}'),
    ('\u{11942}', '\u{11942}'), ('\u{119d1}', '\u{119d7}'), ('\u{119da}', '\u{119df}'), ('\u{119e4}', '\u{119e4}'), ('\u{11a01}', '\u{11a0a}'),
    ('\u{11a35}', '\u{11a39}'), ('\u{11a3b}', '\u{11a3e}'), ('\u{11a51}', '\u{11a5b}'), ('\u{11a8a}', '\u{11a97}'), ('\u{11c2f}', '\u{11c36}'),
    ('\u{11c38}', '\u{11c3e}'), ('\u{11c92}', '\u{11ca7}'), ('\u{11ca9}', '\u{11cb6}'), ('\u{11d31}', '\u{11d36}'), ('\u{11d3a}', '\u{11d3a}'),
    ('\u{11d3c}', '\u{11d3d}'), ('\u{11d3f}', '\u{11d41}'), ('\u{11d43}', '\u{11d43}'), ('\u{11d47}', '\u{11d47}'), ('\u{11d8a}', '\u{11d8e}'),
    ('\u{11d90}', '\u{11d91}'), ('\u{11d93}', '\u{11d96}'), ('\u{11ef3}', '\u{11ef6}'), ('\u{11f00}', '\u{11f01}'), ('\u{11f03}', '\u{11f03}'),
    ('\u{11f34}', '\u{11f3a}'), ('\u{11f3e}', '\u{11f40}'), ('\u{12400}', '\u{1246e}'), ('\u{16f4f}', '\u{16f4f}'), ('\u{16f51}', '\u{16f87}'),
    ('\u{16f8f}', '\u{16f92}'), ('\u{16ff0}', '\u{16ff1}'), ('\u{1bc9e}', '\u{1bc9e}'), ('\u{1e000}', '\u{1e006}'), ('\u{1e008}', '\u{1e018}'),
    ('\u{1e01b}', '\u{1e021}'), ('\u{1e023}', '\u{1e024}'), ('\u{1e026}', '\u{1e02a}'), ('\u{1e08f}', '\u{1e08f}'), ('\u{1e947}', '\u{1e947}'),
    ('\u{1f130}', '\u{1f149}'), ('\u{1f150}', '\u{1f169}'), ('\u{1f170}', '\u{1f189}'),
];

/// Digits by their value that are not decimal.
#[rustfmt::skip]
static DRESSED_DIGITS: [(char, char); 20] = [
    ('\u{b2}', '\u{b3}'), ('\u{b9}', '\u{b9}'), ('\u{1369}', '\u{1371}'), ('\u{19da}', '\u{19da}'), ('\u{2070}', '\u{2070}'),
    ('\u{2074}', '\u{2079}'), ('\u{2080}', '\u{2089}'), ('\u{2460}', '\u{2468}'), ('\u{2474}', '\u{247c}'), ('\u{2488}', '\u{2490}'),
    ('\u{24ea}', '\u{24ea}'), ('\u{24f5}', '\u{24fd}'), ('\u{24ff}', '\u{24ff}'), ('\u{2776}', '\u{277e}'), ('\u{2780}', '\u{2788}'),
    ('\u{278a}', '\u{2792}'), ('\u{10a40}', '\u{10a43}'), ('\u{10e60}', '\u{10e68}'), ('\u{11052}', '\u{1105a}'), ('\u{1f100}', '\u{1f10a}'),
];

static NUMERIC_IDEOGRAPHS: &str = "\
    㐅㒃㠪㭍一七万三两九二五亖京亿什仟仨伍佰俩倆億兆兩八六十千卄卅卌叁参參叄四壱壹幺廾廿弌弍弎弐\
    拐拾捌柒洞漆玖百皕秭肆萬貮貳贰鈎钩阡陆陌陸零參拾兩零六陸什𠀁𠁤𠃢𠄡𠤪𠦃𠦌𠦜𠫪𠫽𠬙𢎐𢦘𣬛𦉭廾";
