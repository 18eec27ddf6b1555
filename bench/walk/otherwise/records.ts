/** Records that are not true any more, and old papers. */
import type { Variation } from './variation'

export const records: readonly Variation[] = [
  {
    id: 'a-line-no-longer-true',
    asks: ['recordRole'],
    types: ['access', 'add-site', 'add-site-no-subject'],
    patch: (answers) => ({ ...answers, record: { ...answers.record, outdated: ['subject.contactAddress'] } }),
  },
  {
    id: 'phone-disused',
    asks: ['recordRole'],
    types: ['access', 'add-site', 'add-site-no-subject'],
    world: (w) => ({ ...w, record: { ...w.record, ...(w.record.person ? { person: { ...w.record.person, phoneDisused: true } } : {}) } }),
  },
  {
    id: 'under-an-old-certificate',
    asks: ['recordRole'],
    types: ['access', 'add-site', 'add-site-no-subject'],
    world: (w) => ({ ...w, record: { ...w.record, certificateNumber: '440101000123456', underOldCertificate: true } }),
  },
  {
    id: 'record-of-somebody-else',
    asks: ['recordRole'],
    types: ['access', 'add-site-no-subject'],
    world: (w) => ({ ...w, record: { ...w.record, certificateNumber: '440101000123456' } }),
  },
  {
    id: 'old-letters',
    asks: ['filingType'],
    patch: (answers) => ({
      ...answers,
      materials: Object.fromEntries(Object.entries(answers.materials).map(([slot, paper]) => [slot, { ...paper, signedOn: '2026-01-05' }])),
    }),
  },
]
