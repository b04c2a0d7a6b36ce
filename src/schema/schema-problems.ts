import type { ErrorObject } from 'ajv';
import type { PathProblem } from '../diagnostics/path-problem.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { Text } from '../model/text.ts';
import { expectation, HINTS } from './expectation.ts';

/** Turns the errors of a validator into problems that a person can act on: one for each place, all at once. */
export function schemaProblems(errors: readonly ErrorObject[]): PathProblem[] {
  const problems: PathProblem[] = [];
  const seen = new Set<string>();
  for (const error of relevant(errors)) {
    const problem = toProblem(error);
    const key = `${problem.diagnostic.code} ${problem.path.join('/')}`;
    if (seen.has(key)) continue;
    seen.add(key);
    problems.push(problem);
  }
  return problems;
}

/**
 * Where one of several forms is allowed, every form complains. For an object only the complaints of the object
 * form help; for anything else the one complaint that no form fits.
 */
function relevant(errors: readonly ErrorObject[]): ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword === 'propertyNames') continue;
    if (error.keyword !== 'anyOf') {
      kept.push(error);
      continue;
    }
    // The complaints of the forms stand right before that of the choice.
    const inside = (other: ErrorObject | undefined): boolean =>
      other !== undefined && (other.instancePath === error.instancePath || other.instancePath.startsWith(`${error.instancePath}/`));
    const forms: ErrorObject[] = [];
    while (inside(kept.at(-1))) forms.unshift(...kept.splice(-1));
    const helpful = forms.filter(
      (other) => isObject(error.data) && (other.instancePath !== error.instancePath || OBJECT_KEYWORDS.has(other.keyword)),
    );
    kept.push(...(helpful.length > 0 ? helpful : [error]));
  }
  return kept;
}

const OBJECT_KEYWORDS = new Set(['additionalProperties', 'minProperties', 'required']);

function toProblem(error: ErrorObject): PathProblem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const schema = error.parentSchema as { properties?: Record<string, unknown>; title?: string } | undefined;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = (error.params as { additionalProperty: string }).additionalProperty;
      return { path: [...path, key], onKey: true, diagnostic: unknownKey(key, Object.keys(schema?.properties ?? {})) };
    }
    case 'required': {
      const key = (error.params as { missingProperty: string }).missingProperty;
      return {
        path,
        onKey: false,
        diagnostic: {
          code: 'schema-missing-key',
          severity: 'error',
          message: { nl: `Hier ontbreekt '${key}'.`, en: `'${key}' is missing here.` },
          hint: HINTS[key] ?? { nl: `Voeg een regel '${key}: …' toe.`, en: `Add a line '${key}: …'.` },
        },
      };
    }
    default: {
      if (error.propertyName !== undefined) return wrongName(error.propertyName, path);
      const wanted = quotedLevel(error.data) ?? expectation(error);
      return {
        path,
        onKey: false,
        diagnostic: {
          code: 'schema-wrong-value',
          severity: 'error',
          message: { nl: `${show(error.data)} past hier niet.`, en: `${show(error.data)} does not fit here.` },
          hint: wanted,
        },
      };
    }
  }
}

function wrongName(name: string, path: string[]): PathProblem {
  return {
    path: [...path, name],
    onKey: true,
    diagnostic: {
      code: 'schema-unknown-key',
      severity: 'error',
      message: { nl: `'${name}' is geen geldige sleutel op deze plaats.`, en: `'${name}' is not a valid key in this place.` },
      hint: {
        nl: "Gebruik de id van een vraag, zoals ORG-1a. 'peil list items' laat ze allemaal zien.",
        en: "Use the id of a question, such as ORG-1a. 'peil list items' shows them all.",
      },
    },
  };
}

function unknownKey(key: string, known: string[]): PathProblem['diagnostic'] {
  const guess = nearest(key, known);
  const hint: Text =
    guess === undefined
      ? { nl: `Hier kan staan: ${known.join(', ')}.`, en: `What can stand here: ${known.join(', ')}.` }
      : { nl: `Bedoel je '${guess}'?`, en: `Do you mean '${guess}'?` };
  return {
    code: 'schema-unknown-key',
    severity: 'error',
    message: { nl: `De sleutel '${key}' is hier niet bekend.`, en: `The key '${key}' is not known here.` },
    hint,
  };
}

function show(data: unknown): string {
  if (data === null || data === undefined) return 'null';
  if (Array.isArray(data)) return '[…]';
  if (typeof data === 'object') return '{…}';
  const text = JSON.stringify(data).replace(/^"|"$/g, '');
  return `'${text.length > 40 ? `${text.slice(0, 40)}…` : text}'`;
}

/** A level between quotes is a text; that is hard to see where only the value is shown. */
function quotedLevel(data: unknown): Text | undefined {
  if (typeof data !== 'string' || !/^\s*[0-4]\s*$/.test(data)) return undefined;
  return { nl: `Schrijf het niveau zonder aanhalingstekens: ${data.trim()}`, en: `Write the level without quotes: ${data.trim()}` };
}

function isObject(data: unknown): boolean {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
