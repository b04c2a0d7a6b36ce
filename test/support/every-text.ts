import type { Text } from '../../src/model/text.ts';

export interface PlacedText extends Text {
  /** Where it stands, as a path of keys; a part with an id goes by its id. */
  readonly at: string;
}

/** Every text for people inside content, with its place. Lists of texts are taken pair by pair. */
export function everyText(content: unknown, at = ''): PlacedText[] {
  if (typeof content !== 'object' || content === null) return [];
  if (content instanceof Map) return [...content].flatMap(([key, value]) => everyText(value, `${at}/${String(key)}`));
  if ('nl' in content || 'en' in content) {
    const { nl, en } = content as { nl?: unknown; en?: unknown };
    return pairs(nl, en, at);
  }
  if (Array.isArray(content)) return content.flatMap((part, index) => everyText(part, `${at}/${nameOf(part) ?? String(index)}`));
  return Object.entries(content).flatMap(([key, value]) => everyText(value, `${at}/${key}`));
}

function pairs(nl: unknown, en: unknown, at: string): PlacedText[] {
  if (Array.isArray(nl) && Array.isArray(en)) return nl.flatMap((part, index) => pairs(part, en[index], `${at}/${String(index)}`));
  if (typeof nl === 'object' && nl !== null && typeof en === 'object' && en !== null) {
    return [...new Set([...Object.keys(nl), ...Object.keys(en)])].flatMap((key) =>
      pairs((nl as Record<string, unknown>)[key], (en as Record<string, unknown>)[key], `${at}/${key}`),
    );
  }
  return [{ nl: typeof nl === 'string' ? nl : '', en: typeof en === 'string' ? en : '', at }];
}

function nameOf(part: unknown): string | undefined {
  return typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'string' ? part.id : undefined;
}
