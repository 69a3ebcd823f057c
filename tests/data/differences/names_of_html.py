import html

print(html.unescape("&copy; &eacute;"))
