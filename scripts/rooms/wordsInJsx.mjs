/** Attributes that a visitor reads or hears. */
export const spokenAttributes = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

/**
 * A visitor for the words that stand in JSX braces: `{'Download'}`, `{open ? 'Close' : 'Open'}`, `{`${n} rows`}`. The
 * linter refuses the plain ones (`<p>Download</p>`, `alt="Map"`), and only it; signs without a letter are free.
 *
 * @param {(text: string, offset: number) => void} report
 */
export function wordsInJsx(report) {
  const look = (container) => {
    if (container?.type !== 'JSXExpressionContainer') return;
    for (const text of textsOf(container.expression)) if (/\p{L}/u.test(text)) report(text, container.start);
  };
  return {
    JSXElement: ({ children }) => children.forEach(look),
    JSXFragment: ({ children }) => children.forEach(look),
    JSXAttribute: ({ name, value }) => spokenAttributes.includes(attributeName(name)) && look(value),
  };
}

/** The fixed texts that an expression can become. */
function textsOf(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.cooked ?? ''), ...node.expressions.flatMap(textsOf)];
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)];
    case 'LogicalExpression':
      return node.operator === '&&' ? textsOf(node.right) : [...textsOf(node.left), ...textsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...textsOf(node.left), ...textsOf(node.right)] : [];
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
      return textsOf(node.expression);
    default:
      return [];
  }
}

function attributeName(name) {
  return name.type === 'JSXIdentifier' ? name.name : '';
}
