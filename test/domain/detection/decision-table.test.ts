import { blockWords } from '@domain/detection/block-words'
import { decide } from '@domain/detection/decision-table'
import type { DetectionFacts } from '@domain/detection/detection-types'
import { detect, outcomeOf, province } from './given'

/** One of the eleven provinces of B2-28 where a hollow subject may add a site, and one that is not. */
const allowing = '320000'
const refusing = '440000'

// Spec E rows 1–13 and K3's added rows, one line each: F1, F2, F3, F4, outcome.
type Line = [
  string,
  DetectionFacts['subjectAtAuthority'],
  DetectionFacts['subjectHere'],
  DetectionFacts['domainAtAuthority'],
  boolean,
  string,
]
const rows: Line[] = [
  ['1', 'none', 'none', 'unfiled', false, 'initial'],
  ['2', 'none', 'none', 'other-subject', false, 'domain-filed-by-other'],
  ['3', 'none', 'none', 'in-flight', false, 'domain-conflict'],
  ['4', 'number', 'none', 'unfiled', false, 'add-site-no-subject'],
  ['5', 'number', 'none', 'same-subject', false, 'access'],
  ['6', 'number', 'none', 'other-subject', true, 'domain-filed-by-other'],
  ['7', 'number', 'this-account', 'unfiled', false, 'add-site'],
  ['8', 'number', 'this-account', 'same-subject', false, 'access'],
  ['9', 'number', 'this-account', 'same-subject', true, 'already-here'],
  ['10', 'number', 'other-account', 'unfiled', false, 'subject-in-other-account'],
  ['10', 'number', 'other-account', 'other-subject', true, 'subject-in-other-account'],
  ['11', 'hollow', 'none', 'unfiled', false, 'shell-subject'],
  ['13', 'in-flight', 'this-account', 'same-subject', true, 'subject-conflict'],
  ['K3 subject here, domain under another', 'number', 'this-account', 'other-subject', false, 'domain-filed-by-other'],
  ['K3 domain in flight, whatever the subject', 'number', 'other-account', 'in-flight', false, 'domain-conflict'],
  ['K3 subject elsewhere, accessed here', 'number', 'none', 'same-subject', true, 'already-here'],
  ['K3 hollow here', 'hollow', 'this-account', 'unfiled', false, 'shell-subject'],
  ['K3 hollow, domain under another', 'hollow', 'none', 'other-subject', false, 'domain-filed-by-other'],
  ['K6-10 hollow with its own filed domain', 'hollow', 'none', 'same-subject', true, 'subject-conflict'],
  ['K3 anything else', 'none', 'none', 'same-subject', false, 'records-differ'],
]
test.each(rows)('row %s: %s, %s, %s, %s → %s', (_row, subjectAtAuthority, subjectHere, domainAtAuthority, accessHere, outcome) => {
  expect(outcomeOf({ subjectAtAuthority, subjectHere, domainAtAuthority, accessHere })).toBe(outcome)
})

test('a hollow subject where the province lets it add a site (B2-28, K3)', () => {
  const hollow = { subjectAtAuthority: 'hollow', subjectProvince: allowing } as const
  expect(outcomeOf(hollow)).toBe('add-site-no-subject')
  expect(outcomeOf({ ...hollow, subjectHere: 'this-account' })).toBe('add-site')
  expect(outcomeOf({ ...hollow, subjectProvince: refusing })).toBe('shell-subject')
})

/**
 * The whole space by hand. Columns: unfiled −/+, same −/+, other −/+, in flight −/+ (± = accessed here).
 * I initial, N add-site-no-subject, S add-site, A access, H already-here, O domain-filed-by-other, F domain-conflict, X subject-in-other-account,
 * L shell-subject, C subject-conflict, D records-differ.
 */
const grid: Record<string, string> = {
  'none/none': 'IIDDOOFF',
  'none/this-account': 'DDDDOOFF',
  'none/other-account': 'DDDDDDFF',
  'number/none': 'NNAHOOFF',
  'number/this-account': 'SSAHOOFF',
  'number/other-account': 'XXXXXXFF',
  'several/none': 'NNAHOOFF',
  'several/this-account': 'SSAHOOFF',
  'several/other-account': 'XXXXXXFF',
  'hollow/none': 'LLCCOOFF',
  'hollow/this-account': 'LLCCOOFF',
  'hollow/other-account': 'XXXXXXFF',
  'in-flight/none': 'CCCCCCCC',
  'in-flight/this-account': 'CCCCCCCC',
  'in-flight/other-account': 'CCCCCCCC',
}
const letters: Record<string, string> = {
  I: 'initial',
  N: 'add-site-no-subject',
  S: 'add-site',
  A: 'access',
  H: 'already-here',
  O: 'domain-filed-by-other',
  F: 'domain-conflict',
  X: 'subject-in-other-account',
  L: 'shell-subject',
  C: 'subject-conflict',
  D: 'records-differ',
}
test('every combination of the four facts has the outcome of the grid', () => {
  const subjects = ['none', 'number', 'several', 'hollow', 'in-flight'] as const
  const heres = ['none', 'this-account', 'other-account'] as const
  const domains = ['unfiled', 'same-subject', 'other-subject', 'in-flight'] as const
  let seen = 0
  for (const subject of subjects)
    for (const here of heres)
      domains.forEach((domain, d) => {
        for (const access of [false, true]) {
          const row = decide({ subject, here, domain, access, hollowAllowed: false })
          const outcome = 'type' in row.outcome ? row.outcome.type : row.outcome.block
          expect([subject, here, domain, access, outcome]).toEqual([
            subject,
            here,
            domain,
            access,
            letters[grid[`${subject}/${here}`]?.[d * 2 + Number(access)] ?? ''],
          ])
          seen += 1
        }
      })
  expect(seen).toBe(120)
})

test('the province’s leave changes only what a hollow subject with an unfiled domain may do (row 11, K3)', () => {
  const subjects = ['none', 'number', 'several', 'hollow', 'in-flight'] as const
  const differing: string[] = []
  for (const subject of subjects)
    for (const here of ['none', 'this-account', 'other-account'] as const)
      for (const domain of ['unfiled', 'same-subject', 'other-subject', 'in-flight'] as const)
        for (const access of [false, true]) {
          const [without, leave] = [false, true].map((hollowAllowed) => decide({ subject, here, domain, access, hollowAllowed }).outcome)
          if (JSON.stringify(without) !== JSON.stringify(leave)) differing.push(`${subject} ${here} ${domain} ${JSON.stringify(leave)}`)
        }
  expect([...new Set(differing)]).toEqual([
    'hollow none unfiled {"type":"add-site-no-subject"}',
    'hollow this-account unfiled {"type":"add-site"}',
  ])
})

test('for a type with a record the result names the record; for the others it does not', () => {
  const subjectFilingNumber = '粤ICP备20210606号'
  const filed = { subjectAtAuthority: 'number', subjectFilingNumber } as const
  expect(detect({ ...filed, domainAtAuthority: 'same-subject' })).toMatchObject({
    outcome: { filingType: 'access' },
    recordNumber: subjectFilingNumber,
  })
  expect(detect({ ...filed, subjectHere: 'this-account' }).recordNumber).toBe(subjectFilingNumber)
  expect(detect().recordNumber).toBeUndefined()
  expect(detect({ ...filed, subjectHere: 'other-account' }).recordNumber).toBeUndefined()
})

test('江苏 answers an old certificate differently for an access and for a new site (row 14)', () => {
  const value = { access: 'old-number-with-latest-scan', addSite: 'old-number-with-old-valid-certificate' }
  const rules = province({ oldCertificateOnAccess2018: { value, source: 's', asOf: '2018' } })
  const line = (domainAtAuthority: DetectionFacts['domainAtAuthority']) =>
    detect({ subjectAtAuthority: 'number', underOldCertificate: true, domainAtAuthority }, {}, rules).facts.find(
      ({ id }) => id === 'old-certificate',
    )?.says
  expect(line('same-subject')).toContain('最新的证件')
  expect(line('unfiled')).toContain('仍有效的旧证件')
})

// Row 12: 北京 and 天津 block, elsewhere a warning.
test('several numbers', () => {
  const several = { subjectAtAuthority: 'several', subjectHere: 'this-account' } as const
  expect(outcomeOf(several)).toBe('add-site')
  expect(detect(several).facts.some(({ id }) => id === 'several-numbers')).toBe(true)
  expect(outcomeOf({ ...several, subjectProvince: '110000' })).toBe('duplicate-numbers')
  expect(outcomeOf({ ...several, subjectProvince: '120000' })).toBe('duplicate-numbers')
  expect(outcomeOf({ ...several, subjectProvince: '110000', domainAtAuthority: 'other-subject' })).toBe('domain-filed-by-other')
})

// Rows 14 and 15 only add a line.
test('an old certificate and a record that breaks the rule', () => {
  const rules = province({ oldCertificateOnAccess2018: { value: 'old-number-with-latest-scan', source: 's', asOf: '2018' } })
  const old = detect({ subjectAtAuthority: 'number', underOldCertificate: true }, {}, rules)
  expect(old.outcome).toEqual({ kind: 'type', filingType: 'add-site-no-subject' })
  expect(old.facts.find(({ id }) => id === 'old-certificate')?.says).toContain('旧证件号码')
  const here = detect({ subjectAtAuthority: 'number', subjectHere: 'this-account', underOldCertificate: true }, {}, rules)
  expect(here.facts.map(({ id }) => id)).not.toContain('old-certificate')
  const breaks = detect({ subjectAtAuthority: 'number', subjectHere: 'this-account', recordBreaksRule: true })
  expect(breaks.outcome).toEqual({ kind: 'type', filingType: 'add-site' })
  expect(breaks.facts.map(({ id }) => id)).toContain('change-filing-first')
  expect(detect().facts).toHaveLength(8)
})

// Row 16 and K6-10: a party that does not answer is never guessed.
test.each([
  [{ subjectAtAuthority: undefined }],
  [{ domainAtAuthority: undefined }],
  [{ subjectAtAuthority: 'in-flight', domainAtAuthority: undefined }],
  [{ subjectHere: undefined }],
  [{ accessHere: undefined }],
  [{ domain: undefined }],
  [{ resource: undefined }],
] as Partial<DetectionFacts>[][])('no answer → retry: %o', (facts) => {
  expect(outcomeOf(facts)).toBe('retry')
})

// K5: the type and its two deciding facts; K3: the first blocking gate names the result.
test('what decided', () => {
  expect(detect().decidedBy.map(({ id }) => id)).toEqual(['subject-at-authority', 'domain-at-authority'])
  const two = detect({ account: { flagged: true, realNameAt: null }, subjectAtAuthority: 'in-flight' })
  expect(two.outcome).toMatchObject({ kind: 'block', code: 'account-risk' })
  expect(two.gates.filter(({ state }) => state === 'blocks').map(({ code }) => code)).toEqual(['account-risk', 'account-real-name'])
})

test('every block says why and what else can be done', () => {
  for (const { says, wayOut } of Object.values(blockWords)) {
    expect(says.length).toBeGreaterThan(8)
    expect(wayOut.length).toBeGreaterThan(8)
  }
})
