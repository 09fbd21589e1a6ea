import { readFileSync } from 'node:fs';

/**
 * What Google's HtmlService leaves of a page's script, believed the worst of: it takes comments out,
 * knows strings in ' and ", and neither templates nor patterns, in which a // or a quote may stand.
 */
function withoutComments(script: string): string {
  const parts = /"(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|\/\/[^\n]*|\/\*[^]*?\*\//g;
  return script.replace(parts, (part) => (part.startsWith('/') ? '' : part));
}

const page = readFileSync(`${__dirname}/../../dist/sidebar.html`, 'utf8');
const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script);

test.each([
  ['a = "//";', 'a = "//";'],
  ["a = 'it\\'s /* this */';", "a = 'it\\'s /* this */';"],
  ['a(); // "b"\nc();', 'a(); \nc();'],
  ['a(/* b */);', 'a();'],
  ['a = `//${b}`;\nc();', 'a = `\nc();'],
  ['a = `it’s ${"b"} // c`;', 'a = `it’s ${"b"} '],
])('the reader makes of %j what is said of Google', (script, left) => {
  expect(withoutComments(script)).toBe(left);
});

test('the script of the sidebar has no template, and is left whole by whoever takes comments out', () => {
  expect(scripts).toHaveLength(1);
  for (const script of scripts) {
    expect(script.length).toBeGreaterThan(50_000);
    expect(script).not.toContain('`');
    expect(withoutComments(script)).toBe(script);
  }
});
