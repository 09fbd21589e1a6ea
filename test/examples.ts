import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** One line of an `@example`: what is called, and what stands behind `//` in the same line. */
export interface Example {
  readonly file: string;
  readonly code: string;
  readonly result: string | null;
  /** The function above which it stands. */
  readonly of: Signature | null;
}

export interface Signature {
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Every example in the comments of a folder, in the order of its files. */
export function examplesIn(root: string, folder: string): readonly Example[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, folder, name))
    .filter((file) => /(?<!\.d)\.tsx?$/.test(file) && !relative(root, file).startsWith('local/out'))
    .sort()
    .flatMap((file) => examplesOf(file, readFileSync(file, 'utf8')));
}

function examplesOf(file: string, text: string): readonly Example[] {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const found: Example[] = [];
  const visit = (node: ts.Node): void => {
    for (const tag of ts.getJSDocTags(node)) {
      // A tag belongs to the declaration that it stands before, and to some that contain or follow.
      if (tag.tagName.text !== 'example' || tag.parent.parent !== node) continue;
      const written = ts.getTextOfJSDocComment(tag.comment) ?? '';
      const of = signatureOf(node);
      found.push(...linesOf(written).map((line) => ({ file, of, ...line })));
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** An example may have several statements, each with its own result. */
function linesOf(written: string): readonly Pick<Example, 'code' | 'result'>[] {
  const tree = parsed(written);
  return tree.statements.map((statement) => {
    const [comment] = ts.getTrailingCommentRanges(written, statement.end) ?? [];
    const result = comment && written.slice(comment.pos + 2, comment.end).trim();
    return { code: statement.getText(tree).replace(/;$/, ''), result: result ?? null };
  });
}

const parsed = (code: string): ts.SourceFile =>
  ts.createSourceFile('example.ts', code, ts.ScriptTarget.Latest, true);

function signatureOf(node: ts.Node): Signature | null {
  const [declared] = ts.isVariableStatement(node) ? node.declarationList.declarations : [node];
  const made = declared && ts.isVariableDeclaration(declared) ? declared.initializer : declared;
  if (!declared || !made || !ts.isFunctionLike(made)) return null;
  const name = ts.getNameOfDeclaration(declared as ts.Declaration)?.getText() ?? '';
  const isNeeded = ({ questionToken, initializer, dotDotDotToken }: ts.ParameterDeclaration) =>
    !questionToken && !initializer && !dotDotDotToken;
  const takesAny = made.parameters.some(({ dotDotDotToken }) => dotDotDotToken);
  return {
    name,
    least: made.parameters.filter(isNeeded).length,
    most: takesAny ? Infinity : made.parameters.length,
  };
}

/** How many arguments each call of a function is given in an expression. */
export function argumentsGiven(code: string, name: string): readonly number[] {
  const counts: number[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && node.expression.getText() === name) {
      counts.push(node.arguments.length);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(code));
  return counts;
}

/** Whether a text is an expression; `below 0` is none. */
export function isExpression(text: string): boolean {
  const { diagnostics = [] } = ts.transpileModule(`(${text})`, { reportDiagnostics: true });
  return diagnostics.length === 0;
}

/** The names in an expression that have to come from elsewhere. */
export function namesIn(code: string): ReadonlySet<string> {
  const own = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) (isBound(node) ? own : used).add(node.text);
    ts.forEachChild(node, (child) => {
      if (!isKey(child)) visit(child);
    });
  };
  visit(parsed(`(${code})`));
  return new Set([...used].filter((name) => !own.has(name)));
}

const isBound = ({ parent }: ts.Identifier): boolean =>
  ts.isParameter(parent) || ts.isBindingElement(parent) || ts.isVariableDeclaration(parent);

/** A name behind a dot, or of a field. */
const isKey = (node: ts.Node): boolean =>
  (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
  (ts.isPropertyAssignment(node.parent) &&
    node.parent.name === node &&
    !ts.isComputedPropertyName(node));

/** Works an expression out, with names from elsewhere. */
export async function valueOf(code: string, known: Readonly<Record<string, unknown>>) {
  const target = ts.ScriptTarget.ES2022;
  const { outputText } = ts.transpileModule(`export const work = async () => (${code});`, {
    compilerOptions: { target, module: ts.ModuleKind.CommonJS },
  });
  const exported: { work?: () => Promise<unknown> } = {};
  new Function('exports', ...Object.keys(known), outputText)(exported, ...Object.values(known));
  return exported.work?.();
}
