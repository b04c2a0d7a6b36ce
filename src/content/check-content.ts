import type { Code, Diagnostic } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { AnyFile } from '../files/read-file.ts';
import type { Instrument } from '../model/instrument.ts';
import type { Text } from '../model/text.ts';
import { findCycle } from './find-cycle.ts';
import type { ContentFiles } from './content-files.ts';

/**
 * Checks what a schema cannot see: ids that are there once and refer to something, five different anchors, no
 * circles, nothing that is neither asked nor listed as not askable, nothing that no advice serves.
 * @param elsewhere ids of questions that only other profiles have: files that all profiles share may name them
 */
export async function checkContent(files: ContentFiles, instrument: Instrument, elsewhere: Iterable<string> = []): Promise<Diagnostic[]> {
  const check = new Check(files, instrument, elsewhere);
  for (const file of check.all) checkFile(check, file);
  checkCompleteness(check);
  checkCycles(check);
  return check.diagnostics();
}

interface Found {
  readonly file: AnyFile;
  readonly path: readonly string[];
  readonly onKey: boolean;
  readonly code: Code;
  readonly message: Text;
  readonly hint: Text;
}

/** Gathers problems; gives them places at the end. */
class Check {
  readonly files: ContentFiles;
  readonly instrument: Instrument;
  readonly itemIds: ReadonlySet<string>;
  readonly conditionIds: ReadonlySet<string>;
  /** Those that hold for this profile. */
  readonly scoredIds: ReadonlySet<string>;
  /** Questions of any profile. */
  readonly anyItemIds: ReadonlySet<string>;
  readonly all: readonly AnyFile[];
  private readonly added: ReadonlySet<AnyFile>;
  private readonly addedNames: ReadonlySet<string>;
  private readonly found: Found[] = [];
  private readonly seen = new Map<string, string>();

  constructor(files: ContentFiles, instrument: Instrument, elsewhere: Iterable<string>) {
    this.files = files;
    this.all = [...files.base, ...files.added];
    this.added = new Set(files.added);
    this.addedNames = new Set(files.added.map(({ checked }) => checked.file));
    this.instrument = instrument;
    this.itemIds = new Set(instrument.items.keys());
    this.conditionIds = new Set(instrument.conditions.keys());
    this.scoredIds = new Set(instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map(({ id }) => id))));
    this.anyItemIds = new Set([...this.itemIds, ...elsewhere]);
  }

  say(file: AnyFile, path: readonly (string | number)[], code: Code, message: Text, hint: Text, onKey = false): void {
    this.found.push({ file, path: path.map(String), onKey, code, message, hint });
  }

  /** Every id is used once in the whole content. */
  once(file: AnyFile, path: readonly (string | number)[], id: string): void {
    const before = this.seen.get(id);
    // An entry of a folder that builds on the content that ships takes the place of the one with its id.
    const replaces = before !== undefined && this.added.has(file) && !this.addedNames.has(before);
    if (before !== undefined && !replaces) this.say(file, path, 'content-id-twice', { nl: `De id ${id} wordt twee keer gebruikt.`, en: `The id ${id} is used twice.` }, { nl: `Hij staat al in ${before}. Geef dit een eigen id.`, en: `It stands in ${before} already. Give this an id of its own.` });
    else this.seen.set(id, file.checked.file);
  }

  /** A reference to something that exists. */
  refers(file: AnyFile, path: readonly (string | number)[], id: string, known: ReadonlySet<string>, onKey = false): void {
    if (known.has(id)) return;
    const guess = nearest(id, known);
    this.say(file, path, 'content-id-unknown', { nl: `De id ${id} bestaat niet.`, en: `The id ${id} does not exist.` }, guess === undefined ? { nl: 'Kijk of de id goed is gespeld.', en: 'Check the spelling of the id.' } : { nl: `Bedoel je ${guess}?`, en: `Do you mean ${guess}?` }, onKey);
  }

  async diagnostics(): Promise<Diagnostic[]> {
    const diagnostics: Diagnostic[] = [];
    for (const { file, path, onKey, code, message, hint } of this.found) {
      diagnostics.push({ code, severity: 'error', message, hint, file: file.checked.file, range: await file.checked.locate(path, onKey) });
    }
    return diagnostics;
  }
}

function checkFile(check: Check, file: AnyFile): void {
  const any = new Set([...check.itemIds, ...check.conditionIds]);
  const shared = new Set([...check.anyItemIds, ...check.conditionIds]);
  const roles = new Set(check.instrument.roles.map((role) => role.id));
  const references = (path: readonly (string | number)[], ids: readonly string[], known: ReadonlySet<string>): void => {
    for (const [index, id] of ids.entries()) check.refers(file, [...path, index], id, known);
  };
  switch (file.kind) {
    case 'questionnaire':
      for (const [q, question] of file.checked.data.questions.entries()) {
        check.once(file, ['questions', q, 'id'], question.id);
        for (const [i, item] of question.items.entries()) {
          const path = ['questions', q, 'items', i];
          check.once(file, [...path, 'id'], item.id);
          references([...path, 'evidence', 'direct'], item.evidence.direct, check.conditionIds);
          references([...path, 'evidence', 'partial'], item.evidence.partial, check.conditionIds);
          for (const lang of ['nl', 'en'] as const) {
            if (new Set(item.anchors.map((anchor) => anchor[lang])).size === item.anchors.length) continue;
            check.say(file, [...path, 'anchors'], 'content-anchors-alike', { nl: `Bij ${item.id} zijn twee ankerteksten gelijk (${lang}).`, en: `Two anchors of ${item.id} are the same (${lang}).` }, { nl: 'Geef elk niveau een eigen tekst.', en: 'Give every level a text of its own.' }, false);
          }
          if (item.examples.nl.length !== item.examples.en.length) {
            check.say(file, [...path, 'examples'], 'content-languages-differ', { nl: `Bij ${item.id} zijn er niet evenveel voorbeelden in beide talen.`, en: `${item.id} has not as many examples in both languages.` }, { nl: 'Vul de vertaling aan.', en: 'Complete the translation.' });
          }
        }
      }
      return;
    case 'conditions':
      for (const [g, group] of file.checked.data.groups.entries()) {
        for (const [c, condition] of group.conditions.entries()) {
          const path = ['groups', g, 'conditions', c];
          check.once(file, [...path, 'id'], condition.id);
          references([...path, 'related'], condition.related ?? [], check.anyItemIds);
        }
      }
      return;
    case 'advice':
      for (const [a, action] of file.checked.data.actions.entries()) {
        check.once(file, ['actions', a, 'id'], action.id);
        references(['actions', a, 'serves'], action.serves, any);
        references(['actions', a, 'who'], action.who, roles);
        const urgent = action['urgent-when'];
        if (urgent !== undefined) {
          check.refers(file, ['actions', a, 'urgent-when', 'item'], urgent.item, check.itemIds);
          const figures = new Set((check.instrument.items.get(urgent.item)?.figures ?? []).map((figure) => figure.id));
          if (check.itemIds.has(urgent.item)) check.refers(file, ['actions', a, 'urgent-when', 'figure'], urgent.figure, figures);
        }
      }
      return;
    case 'prerequisites': {
      const nodes = new Set([...shared, 'START', 'LASTING', 'EFFECT']);
      for (const [e, edge] of file.checked.data.prerequisites.entries()) {
        check.refers(file, ['prerequisites', e, 'before'], edge.before, nodes);
        check.refers(file, ['prerequisites', e, 'after'], edge.after, nodes);
      }
      return;
    }
    case 'chain':
      for (const [l, link] of file.checked.data.links.entries()) {
        check.once(file, ['links', l, 'id'], link.id);
        for (const side of ['a', 'b'] as const) {
          // A side is checked with its own profile, so that it asks of that kind of organisation what it can answer.
          const own = link[side].profile === check.instrument.profile.profile;
          references(['links', l, side, 'demands'], link[side].demands, own ? check.scoredIds : check.conditionIds);
        }
      }
      return;
    case 'content':
      for (const [kind, { lead = {} }] of Object.entries(file.checked.data.profiles ?? {})) {
        if (kind !== check.instrument.profile.profile) continue;
        for (const [role, ids] of Object.entries(lead)) {
          check.refers(file, ['profiles', kind, 'lead', role], role, roles, true);
          references(['profiles', kind, 'lead', role], ids, check.itemIds);
        }
      }
      return;
    case 'roles':
      for (const [r, role] of file.checked.data.roles.entries()) {
        check.once(file, ['roles', r, 'id'], `role ${role.id}`);
        references(['roles', r, 'lead'], role.lead, check.itemIds);
        references(['roles', r, 'check'], role.check, check.itemIds);
        for (const [s, { item }] of (role.short ?? []).entries()) check.refers(file, ['roles', r, 'short', s, 'item'], item, new Set([...role.lead, ...role.check]));
      }
      return;
    case 'tensions':
      for (const [t, tension] of file.checked.data.tensions.entries()) {
        check.once(file, ['tensions', t, 'id'], tension.id);
        for (const side of ['a', 'b'] as const) references(['tensions', t, side, 'refs'], tension[side].refs.filter((id) => !id.startsWith('BMC-')), shared);
      }
      return;
    case 'profile': {
      const data = file.checked.data;
      references(['foundation'], data.foundation, any);
      references(['safety'], data.safety, any);
      references(['core'], data.core, check.itemIds);
      if (data['workers-switch'] !== undefined) check.refers(file, ['workers-switch'], data['workers-switch'], new Set(data.switches.map(({ id }) => id)));
      references(['voices', 'management'], data.voices?.management ?? [], roles);
      references(['voices', 'numbers'], data.voices?.numbers ?? [], check.itemIds);
      references(['voices', 'own-view', 'roles'], data.voices?.['own-view'].roles ?? [], roles);
      references(['voices', 'own-view', 'items'], data.voices?.['own-view'].items ?? [], check.itemIds);
      for (const [index, voice] of (data.voices?.minimum ?? []).entries()) references(['voices', 'minimum', index, 'roles'], voice.roles, roles);
      for (const [index, phase] of (data.phases ?? []).entries()) references(['phases', index, 'conditions'], phase.conditions, check.conditionIds);
      for (const [index, entry] of data.switches.entries()) references(['switches', index, 'off'], entry.off ?? [], any);
      for (const [index, entry] of data['not-askable'].entries()) check.refers(file, ['not-askable', index, 'id'], entry.id, check.conditionIds);
      return;
    }
    default:
      return;
  }
}

/** Every condition that applies is asked or listed as not askable, and is served by advice; every question has someone who answers. */
function checkCompleteness(check: Check): void {
  const { instrument } = check;
  const profile = check.all.findLast((file) => file.kind === 'profile');
  if (profile === undefined) return;
  checkSilence(check, profile, instrument.profile['silent-frameworks'] ?? []);
  const served = new Set(instrument.actions.filter((action) => action.kind !== 'upkeep').flatMap((action) => action.serves));
  for (const framework of instrument.scored) {
    for (const condition of framework.groups.flatMap((group) => group.conditions)) {
      const asked = (instrument.links.get(condition.id) ?? []).some((link) => link.direct);
      const listed = instrument.notAskable.has(condition.id);
      if (asked === listed) {
        check.say(profile, ['not-askable'], 'content-not-asked', asked ? { nl: `${condition.id} wordt gevraagd, maar staat ook op de lijst 'not-askable'.`, en: `${condition.id} is asked, but also stands on the list 'not-askable'.` } : { nl: `Geen enkele vraag is rechtstreeks bewijs voor ${condition.id}.`, en: `No question is direct evidence for ${condition.id}.` }, { nl: 'Maak een vraag met deze id onder evidence.direct, of zet hem met een reden onder not-askable.', en: 'Make a question with this id under evidence.direct, or put it with a reason under not-askable.' }, true);
      }
      if (!served.has(condition.id)) {
        check.say(profile, ['profile'], 'content-not-served', { nl: `Geen enkel advies helpt bij ${condition.id}.`, en: `No advice serves ${condition.id}.` }, { nl: "Zet de id onder 'serves' van een advies.", en: "Put the id under 'serves' of an advice." });
      }
    }
  }
  const led = new Set(instrument.roles.flatMap((role) => role.lead));
  for (const id of instrument.items.keys()) {
    if (!led.has(id)) check.say(profile, ['profile'], 'content-not-asked', { nl: `Geen enkele rol beantwoordt ${id} als eerste.`, en: `No role answers ${id} first.` }, { nl: "Zet de id onder 'lead' van een rol.", en: "Put the id under 'lead' of a role." });
  }
}

/** A framework has conditions for this profile, or the profile says why it has none. */
function checkSilence(check: Check, profile: AnyFile, listed: readonly { readonly id: string }[]): void {
  const { frameworks, scored } = check.instrument;
  for (const [index, { id }] of listed.entries()) {
    if (!scored.some((framework) => framework.id === id)) continue;
    check.say(profile, ['silent-frameworks', index, 'id'], 'content-not-asked', { nl: `${id} heeft voorwaarden voor dit soort organisatie, maar staat op de lijst 'silent-frameworks'.`, en: `${id} has conditions for this kind of organisation, but stands on the list 'silent-frameworks'.` }, { nl: 'Haal het kader van de lijst.', en: 'Take the framework off the list.' });
  }
  for (const { id } of frameworks) {
    if (id === 'LEJO' || scored.some((framework) => framework.id === id) || listed.some((entry) => entry.id === id)) continue;
    check.say(profile, ['profile'], 'content-not-asked', { nl: `${id} heeft geen enkele voorwaarde voor dit soort organisatie.`, en: `${id} has no condition for this kind of organisation.` }, { nl: 'Zet het kader met een reden onder silent-frameworks. Dan noemt het rapport die reden.', en: 'Put the framework with a reason under silent-frameworks. The report then gives that reason.' });
  }
}

/** No circle among prerequisites, and none among the actions that serve them. */
function checkCycles(check: Check): void {
  const edges = check.instrument.prerequisites.filter((edge) => edge.kind !== 'switch');
  const cycle = findCycle(edges.map((edge) => [edge.before, edge.after]));
  if (cycle !== undefined) {
    sayCycle(check, cycle, { nl: `Deze punten wachten op elkaar: ${cycle.join(' → ')}.`, en: `These points wait for each other: ${cycle.join(' → ')}.` }, { nl: 'Haal een van deze volgordes weg.', en: 'Remove one of these orders.' });
    // What serves them then waits for itself too.
    return;
  }
  const serving = new Map<string, string[]>();
  for (const action of check.instrument.actions) {
    if (action.kind === 'upkeep') continue;
    for (const id of action.serves) serving.set(id, [...(serving.get(id) ?? []), action.id]);
  }
  const between = edges.flatMap((edge) => (serving.get(edge.before) ?? []).flatMap((before) => (serving.get(edge.after) ?? []).filter((after) => after !== before).map((after): [string, string] => [before, after])));
  const circle = findCycle(between);
  if (circle !== undefined) sayCycle(check, [], { nl: `Deze adviezen wachten op elkaar: ${circle.join(' → ')}.`, en: `These pieces of advice wait for each other: ${circle.join(' → ')}.` }, { nl: 'Splits een advies, of laat het minder punten dienen.', en: 'Split an advice, or let it serve fewer points.' });
}

/** Points at the last order of the circle that somebody wrote: one of a folder of one's own before one that ships. */
function sayCycle(check: Check, cycle: readonly string[], message: Text, hint: Text): void {
  const follows = (before: string, after: string): boolean => cycle.some((id, index) => id === before && cycle[index + 1] === after);
  const files = check.all.filter((file) => file.kind === 'prerequisites').reverse();
  for (const file of files) {
    const index = file.checked.data.prerequisites.findLastIndex(({ before, after }) => follows(before, after));
    if (index < 0) continue;
    check.say(file, ['prerequisites', index], 'content-cycle', message, hint);
    return;
  }
  const [first] = files;
  if (first !== undefined) check.say(first, ['prerequisites'], 'content-cycle', message, hint, true);
}
