import ts from 'typescript';

/** A small change of a file's code that a test should notice: the text from `start` to `end` becomes `to`. */
export type Fault = {
  readonly operator: string;
  readonly start: number;
  readonly end: number;
  /** From 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
};

/** From the beginning of `node` to the end of `last`, or of itself. */
type Change = Pick<Fault, 'operator' | 'to'> & { readonly node: ts.Node; readonly last?: ts.Node };

const SWAPPED: ReadonlyMap<ts.SyntaxKind, string> = new Map([
  [ts.SyntaxKind.PlusToken, '-'],
  [ts.SyntaxKind.MinusToken, '+'],
  [ts.SyntaxKind.AsteriskToken, '/'],
  [ts.SyntaxKind.SlashToken, '*'],
  [ts.SyntaxKind.LessThanToken, '<='],
  [ts.SyntaxKind.LessThanEqualsToken, '<'],
  [ts.SyntaxKind.GreaterThanToken, '>='],
  [ts.SyntaxKind.GreaterThanEqualsToken, '>'],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, '!=='],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, '==='],
  [ts.SyntaxKind.AmpersandAmpersandToken, '||'],
  [ts.SyntaxKind.BarBarToken, '&&'],
  [ts.SyntaxKind.PlusEqualsToken, '-='],
]);

/** Two things of one kind that a slip takes for each other, as a text or as a name after a dot. */
const PAIRS: ReadonlyMap<string, string> = new Map(
  [
    ['export', 'import'],
    ['CHN', 'USA'],
    ['engagement', 'guardedness'],
    ['investment', 'construction'],
    ['low', 'high'],
    ['some', 'every'],
    ['min', 'max'],
  ].flatMap(([a = '', b = '']) => [
    [a, b],
    [b, a],
  ]),
);

/** Every fault the operators give in a file, by position. Types, imports and comments have none. */
export function faultsOf(file: string, text: string): Fault[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true, kind);
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (isNoCode(node)) return;
    for (const { node: first, last = first, operator, to } of changesOf(node)) {
      const [start, end] = [first.getStart(source), last.getEnd()];
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      faults.push({ operator, start, end, line, from: text.slice(start, end), to });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults.sort((a, b) => a.start - b.start || a.end - b.end);
}

export const withFault = (text: string, { start, end, to }: Fault): string =>
  text.slice(0, start) + to + text.slice(end);

const isNoCode = (node: ts.Node): boolean =>
  ts.isTypeNode(node) ||
  ts.isInterfaceDeclaration(node) ||
  ts.isTypeAliasDeclaration(node) ||
  ts.isImportDeclaration(node) ||
  ts.isExportDeclaration(node);

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return binary(node);
  if (ts.isStringLiteral(node)) {
    const other = PAIRS.get(node.text);
    return other === undefined || ts.isLiteralTypeNode(node.parent)
      ? []
      : [{ node, operator: 'other of a pair', to: `'${other}'` }];
  }
  if (ts.isPropertyAccessExpression(node)) {
    const other = PAIRS.get(node.name.text);
    return other === undefined ? [] : [{ node: node.name, operator: 'other of a pair', to: other }];
  }
  if (ts.isNumericLiteral(node)) return number(node);
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ node, operator: 'true and false', to: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ node, operator: 'true and false', to: 'true' }];
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [{ node, operator: 'not dropped', to: `(${node.operand.getText()})` }];
  if (ts.isIfStatement(node)) return condition(node);
  if (ts.isConditionalExpression(node))
    return [{ node: node.condition, operator: 'condition negated', to: negated(node.condition) }];
  if (ts.isCallExpression(node)) return [...swaps(node.arguments), ...yearsApart(node.arguments)];
  if (ts.isArrayLiteralExpression(node)) return swaps(node.elements);
  if (ts.isReturnStatement(node) && node.expression) return emptied(node.expression);
  if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) return emptied(node.body);
  return [];
}

const isText = (node: ts.Node): boolean =>
  ts.isStringLiteral(node) || ts.isTemplateExpression(node) || ts.isNoSubstitutionTemplateLiteral(node);

function binary({ left, right, operatorToken: node }: ts.BinaryExpression): Change[] {
  const to = SWAPPED.get(node.kind);
  return to === undefined || isText(left) || isText(right) ? [] : [{ node, operator: 'other sign', to }];
}

function number(node: ts.NumericLiteral): Change[] {
  const value = Number(node.text);
  const isYear = Number.isInteger(value) && value > 1900 && value < 2100;
  return [{ node, operator: isYear ? 'year after' : 'other number', to: String(value + 1) }];
}

const negated = (node: ts.Expression): string => `!(${node.getText()})`;

function condition(node: ts.IfStatement): Change[] {
  const { expression, thenStatement: then, elseStatement } = node;
  const only = ts.isBlock(then) && then.statements.length === 1 ? then.statements[0] : then;
  const leaves =
    only !== undefined &&
    (ts.isReturnStatement(only) || ts.isContinueStatement(only) || ts.isThrowStatement(only));
  return [
    { node: expression, operator: 'condition negated', to: negated(expression) },
    ...(leaves && elseStatement === undefined ? [{ node, operator: 'guard removed', to: ';' }] : []),
  ];
}

const isPlain = (node: ts.Node): boolean =>
  ts.isIdentifier(node) ||
  ts.isPropertyAccessExpression(node) ||
  ts.isNumericLiteral(node) ||
  ts.isStringLiteral(node);

/** Neighbours that look alike, changed for each other. */
function swaps(nodes: ts.NodeArray<ts.Expression>): Change[] {
  return nodes.flatMap((node, at): Change[] => {
    const next = nodes[at + 1];
    if (next === undefined || node.kind !== next.kind || !isPlain(node)) return [];
    if (node.getText() === next.getText()) return [];
    const between = node.getSourceFile().text.slice(node.getEnd(), next.getStart());
    const to = next.getText() + between + node.getText();
    return [{ node, last: next, operator: 'neighbours swapped', to }];
  });
}

/** A variable that holds a year is handed on a year late. */
const yearsApart = (nodes: ts.NodeArray<ts.Expression>): Change[] =>
  nodes
    .filter((node) => ts.isIdentifier(node) && /(^y|Y)ear$/.test(node.text))
    .map((node) => ({ node, operator: 'year after', to: `${node.getText()} + 1` }));

function emptied(node: ts.Expression): Change[] {
  if (ts.isArrayLiteralExpression(node))
    return node.elements.length === 0 ? [] : [{ node, operator: 'nothing returned', to: '[]' }];
  if (node.kind === ts.SyntaxKind.NullKeyword || node.getText() === 'undefined') return [];
  return [{ node, operator: 'nothing returned', to: ts.isCallExpression(node) ? 'undefined' : 'null' }];
}
