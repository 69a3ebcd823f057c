from urllib.parse import *
import urllib.parse

for url in (
    "https://user:pa:ss@Example.COM:8080/a/b;p=1?q=1&r=2#frag", "http://[::1]:80/x", "mailto:me@x.org", "//host/path", "path/only?x#y", "HTTP://h", "http://h:99999/", "http://h:x/",
    "file:///etc/passwd", "a:b:c", "", "http://h?q", "http://h#f", " http://x\n/y", "http://a@b@c/", "ftp://h/a;type=i", "tel:+1;x=2",
):
    s, p = urlsplit(url), urlparse(url)
    print(p)
    print(s.geturl() == p.geturl(), s.geturl(), s.username, s.password, s.hostname, end=" ")
    try:
        print(s.port)
    except ValueError as error:
        print(error)
print(urlsplit("x", scheme="ftp"), urlsplit("http://h/#f", allow_fragments=False), urlparse("http://h/;p")._replace(path="/new").geturl())

base = "http://a/b/c/d;p?q"
for to in (
    "g:h g ./g g/ /g //g ?y g?y #s g#s g?y#s ;x g;x g;x?y#s . ./ .. ../ ../g ../.. ../../ ../../g ../../../g /./g /../g g. .g g.. ..g ./../g ./g/. g/./h g/../h g;x=1/./y "
    "http:g mailto:x https://other/z ../../../../../x".split()
):
    print(to, urljoin(base, to))
for pair in (("", "x"), ("x", ""), ("http://a", "b"), ("http://a/b", "../c"), ("a/b/c", "../d"), ("a", "b"), ("http://a//b/c", "d"), ("mailto:x", "y"), ("http://a/b/", "c/"), ("/a/b", "c")):
    print(pair, urljoin(*pair))
print(urldefrag("http://h/p?q#frag"), urldefrag("x"), urldefrag("h#a").geturl())

print(quote("a b/c?d=é&~_-.ü"), quote("/x y/", safe=""), quote_plus("a b+c&d"), quote(b"\xff\x00a"), quote_plus("a/b c", safe="/"), quote("é", encoding="latin-1"))
print(unquote("a%20b%2Fc%C3%A9%zz%4"), unquote_plus("a+b%2B"), unquote("%FF"), unquote("%E9", "latin-1"), unquote("é%41"), unquote_to_bytes("%41é%ff"))
print(urlencode({"a": 1, "b c": "d&e"}), urlencode([("x", [1, 2]), ("y", "é")], doseq=True), urlencode([("x", [1, 2])]), urlencode({"q": "a b"}, quote_via=quote), urlencode({}))
print(parse_qs("a=1&a=2&b=&c"), parse_qs("a=1&b=", keep_blank_values=True), parse_qsl("a=%20x+y&b=2"), parse_qs("a=1;b=2", separator=";"), parse_qs(""))
for call in (
    lambda: parse_qs("a", strict_parsing=True), lambda: parse_qsl("a&b", max_num_fields=1), lambda: urlencode("abc"), lambda: urlsplit("http://[x/"), lambda: quote("x", 5), lambda: quote(b"x", encoding="utf-8"), lambda: quote_from_bytes("x"),
):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
print(urlunparse(("http", "h", "p", "x", "q=1", "f")), urlunsplit(("http", "", "/x", "", "")), urlunsplit(["a", "", "b", "", ""]))
print(sorted(name for name in urllib.parse.__all__ if "Bytes" not in name))
