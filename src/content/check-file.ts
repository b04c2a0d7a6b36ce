import type { AnyFile } from '../files/read-file.ts';
import type { ContentCheck } from './content-check.ts';

/** What one file says: ids used once and referring to something, five different anchors, as much in both languages. */
export function checkFile(check: ContentCheck, file: AnyFile): void {
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
            check.say(
              file,
              [...path, 'anchors'],
              'content-anchors-alike',
              { nl: `Bij ${item.id} zijn twee ankerteksten gelijk (${lang}).`, en: `Two anchors of ${item.id} are the same (${lang}).` },
              { nl: 'Geef elk niveau een eigen tekst.', en: 'Give every level a text of its own.' },
              false,
            );
          }
          if (item.examples.nl.length !== item.examples.en.length) {
            check.say(
              file,
              [...path, 'examples'],
              'content-languages-differ',
              {
                nl: `Bij ${item.id} zijn er niet evenveel voorbeelden in beide talen.`,
                en: `${item.id} has not as many examples in both languages.`,
              },
              { nl: 'Vul de vertaling aan.', en: 'Complete the translation.' },
            );
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
        for (const [s, { item }] of (role.short ?? []).entries())
          check.refers(file, ['roles', r, 'short', s, 'item'], item, new Set([...role.lead, ...role.check]));
      }
      return;
    case 'tensions':
      for (const [t, tension] of file.checked.data.tensions.entries()) {
        check.once(file, ['tensions', t, 'id'], tension.id);
        for (const side of ['a', 'b'] as const)
          references(
            ['tensions', t, side, 'refs'],
            tension[side].refs.filter((id) => !id.startsWith('BMC-')),
            shared,
          );
      }
      return;
    case 'profile': {
      const data = file.checked.data;
      references(['foundation'], data.foundation, any);
      references(['safety'], data.safety, any);
      references(['core'], data.core, check.itemIds);
      if (data['workers-switch'] !== undefined)
        check.refers(file, ['workers-switch'], data['workers-switch'], new Set(data.switches.map(({ id }) => id)));
      references(['voices', 'management'], data.voices?.management ?? [], roles);
      references(['voices', 'numbers'], data.voices?.numbers ?? [], check.itemIds);
      references(['voices', 'own-view', 'roles'], data.voices?.['own-view'].roles ?? [], roles);
      references(['voices', 'own-view', 'items'], data.voices?.['own-view'].items ?? [], check.itemIds);
      for (const [index, voice] of (data.voices?.minimum ?? []).entries())
        references(['voices', 'minimum', index, 'roles'], voice.roles, roles);
      for (const [index, phase] of (data.phases ?? []).entries())
        references(['phases', index, 'conditions'], phase.conditions, check.conditionIds);
      for (const [index, entry] of data.switches.entries()) references(['switches', index, 'off'], entry.off ?? [], any);
      for (const [index, entry] of data['not-askable'].entries())
        check.refers(file, ['not-askable', index, 'id'], entry.id, check.conditionIds);
      return;
    }
    default:
      return;
  }
}
