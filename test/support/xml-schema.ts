import { piecesOf } from '../../src/policy/readers/markup.ts';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** XML to a tree. Throws where tags do not close in order. */
export function parseXml(source: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  for (const piece of piecesOf(source)) {
    const current = open.at(-1) ?? root;
    if (piece.kind === 'text') current.text += piece.text;
    else if (piece.kind === 'close') {
      if (current.name !== piece.name) throw new Error(`</${piece.name}> closes <${current.name}>`);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...piece.attributes.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      );
      const element = { name: piece.name, attributes, children: [], text: '' };
      current.children.push(element);
      if (!piece.empty) open.push(element);
    }
  }
  if (open.length > 1) throw new Error(`<${open.at(-1)?.name}> is not closed`);
  return root.children[0] ?? root;
}

/**
 * What in a document does not fit an XML schema made of global elements, sequences of references and attributes of
 * type string: as much of the language as the schema of JUnit needs. Anything else in the schema throws.
 */
export function schemaProblems(schema: string, document: string): string[] {
  const declared = new Map(parseXml(schema).children.map((element) => [element.attributes['name'] ?? '', element] as const));
  const problems: string[] = [];
  const visit = (element: Element, at: string): void => {
    const path = `${at}/${element.name}`;
    const declaration = declared.get(element.name);
    if (declaration === undefined) {
      problems.push(`${path}: not in the schema`);
      return;
    }
    const [type] = declaration.children;
    const parts = type?.children ?? [];
    const simple = declaration.attributes['type'] === 'xs:string';
    const attributes = parts.filter((part) => part.name === 'xs:attribute');
    const [sequence, ...more] = parts.filter((part) => part.name !== 'xs:attribute');
    if (more.length > 0 || (sequence !== undefined && sequence.name !== 'xs:sequence'))
      throw new Error(`${element.name}: the schema is more than is understood here`);
    const allowed = new Set(attributes.map(({ attributes: { name = '' } }) => name));
    for (const key of Object.keys(element.attributes)) if (!allowed.has(key)) problems.push(`${path}: attribute ${key}`);
    for (const { attributes: own } of attributes)
      if (own['use'] === 'required' && element.attributes[own['name'] ?? ''] === undefined) problems.push(`${path}: lacks ${own['name']}`);
    if (!simple && type?.attributes['mixed'] !== 'true' && element.text.trim() !== '') problems.push(`${path}: text`);
    let next = 0;
    for (const {
      attributes: { ref = '', minOccurs = '1', maxOccurs = '1' },
    } of sequence?.children ?? []) {
      let count = 0;
      while (element.children[next]?.name === ref) {
        count++;
        next++;
      }
      if (count < Number(minOccurs) || (maxOccurs !== 'unbounded' && count > Number(maxOccurs)))
        problems.push(`${path}: ${count} of ${ref}`);
    }
    for (const child of element.children.slice(next)) problems.push(`${path}: ${child.name} is not in its place`);
    for (const child of element.children) visit(child, path);
  };
  visit(parseXml(document), '');
  return problems;
}
