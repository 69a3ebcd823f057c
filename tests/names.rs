//! Names outside ASCII are compared in their NFKC form, through the stand-in for `unicode-normalization`.

use ruff_python_parser::parse_module;

#[test]
fn compatibility_letters_are_the_plain_ones() {
    let names = |source: &str| -> String {
        let parsed = parse_module(source).expect("it parses");
        let [ruff_python_ast::Stmt::Expr(statement)] = parsed.suite().iter().as_slice() else {
            panic!("one expression")
        };
        statement.value.as_name_expr().expect("a name").id.to_string()
    };
    assert_eq!(names("𝒞"), "C");
    assert_eq!(names("ﬁn"), "fin");
    assert_eq!(names("e\u{301}te"), "éte");
    assert_eq!(names("имя"), "имя");
}
