import type { ReportCondition } from '../../model/generated/report.ts';
import type { Lang } from '../../model/text.ts';
import { LABELS } from '../document/titles.ts';
import { STATUS } from '../words.ts';
import { markup, type Markup } from './markup.ts';

/** One shape for each status, so that it can be told without colour. */
const SHAPE: Record<ReportCondition['status'], Markup> = {
  met: markup`<circle class="full" cx="7" cy="7" r="5.5"/>`,
  'partly-met': markup`<circle cx="7" cy="7" r="5.5"/><path class="full" d="M7 1.5A5.5 5.5 0 0 0 7 12.5Z"/>`,
  'not-met': markup`<circle cx="7" cy="7" r="5.5"/>`,
  unknown: markup`<path d="M4.5 5a2.5 2.5 0 1 1 3.7 2.2C7.4 7.7 7 8.1 7 9M7 11.6v.4"/>`,
  'not-asked': markup`<path d="M2.5 7H4M6.2 7H7.8M10 7H11.5"/>`,
  'not-applicable': markup`<path d="M3 11L11 3"/>`,
  'deliberately-not': markup`<rect x="2.5" y="2.5" width="9" height="9"/>`,
  'not-askable': markup`<path d="M2.5 7H11.5"/>`,
};

/** The shapes, once a page. */
export const STATUS_SHAPES: Markup = markup`${(Object.keys(SHAPE) as ReportCondition['status'][]).map((status) => markup`<symbol id="shape-${status}" viewBox="0 0 14 14">${SHAPE[status]}</symbol>`)}`;

/** The status of a condition as a shape and in words. */
export function statusMark({ status, uncertain }: Pick<ReportCondition, 'status' | 'uncertain'>, lang: Lang): Markup {
  return markup`<span class="status s-${status}"><svg aria-hidden="true"><use href="#shape-${status}"/></svg> ${STATUS[status][lang]}${uncertain === true && `, ${LABELS[lang].uncertain}`}</span>`;
}
