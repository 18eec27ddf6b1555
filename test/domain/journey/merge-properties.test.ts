// Whatever two devices do to one draft: nobody's change is lost without a word, and it does not matter who merges (issue 5, point 6).
import { type Anchor, withValueAt } from '@domain/filing/anchor'
import type { Answers } from '@domain/filing/answers'
import { sameValue } from '@domain/filing/same-value'
import { addSite, removeSite } from '@domain/filing/several-sites'
import { answer } from '@domain/journey/change'
import { differences, standing } from '@domain/journey/merge/fields'
import { chooseField, mergeDrafts } from '@domain/journey/merge-drafts'
import fc from 'fast-check'
import { company, context } from '../review/given'

type Edit = (answers: Answers) => Answers
const text = fc.constantFrom('甲', '乙', '丙', '')
const moment = fc.integer({ min: 10, max: 20 }).map((hour) => `2026-09-14T${hour}:00:00+08:00`)
const put =
  (anchor: Anchor, value: unknown): Edit =>
  (answers) =>
    withValueAt(answers, anchor, value)

/** Changes of values only: the sites stay as they are. */
const fieldEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        'subject.contactAddress',
        'subject.name',
        'sites.0.siteName',
        'sites.1.siteRemark',
        'sitePersons.1.name',
        'record.subjectFilingNumber',
      ),
      text,
    )
    .map(([anchor, value]) => put(anchor, value || undefined)),
  fc
    .tuple(fc.constantFrom('subject-certificate', 'commitment-letter', 'site-person-id-front.1'), text, moment)
    .map(([slot, objectId, at]) => put(`materials.${slot}`, objectId ? { objectId, at } : undefined)),
  fc.tuple(fc.constantFrom('resident-id', 'passport'), fc.constantFrom('sitePersons.0.idType', 'sitePersons.1.idType')).map(
    ([value, anchor]): Edit =>
      (answers) =>
        answer(answers, anchor, value, context),
  ),
  fc
    .tuple(text, fc.constantFrom('sitePersons.0.idNumber', 'sitePersons.1.idNumber'))
    .map(([value, anchor]) => put(anchor, value || undefined)),
  fc.tuple(fc.constantFrom('2030-01-01', '2031-01-01'), fc.boolean()).map(
    ([to, longTerm]): Edit =>
      (answers) =>
        answer(answers, 'subject.certificateValidTo', { from: '2020-01-01', to, longTerm }, context),
  ),
  fc.constantFrom('enterprise', 'institution').map(
    (value): Edit =>
      (answers) =>
        answer(answers, 'verify-type.subjectNature', value, context),
  ),
  fc.tuple(fc.constantFrom('privacy', 'assisted-correction'), fc.option(moment, { nil: undefined })).map(
    ([id, at]): Edit =>
      (answers) => {
        const { [id]: _before, ...agreements } = answers.preview.agreements ?? {}
        return { ...answers, preview: { agreements: at ? { ...agreements, [id]: at } : agreements } }
      },
  ),
  fc.tuple(fc.constantFrom('a', 'b'), moment).map(
    ([anchor, at]): Edit =>
      (answers) => ({
        ...answers,
        acknowledged: [...answers.acknowledged.filter((tick) => tick.anchor !== anchor), { ruleKey: 'r', anchor, at, digest: anchor }],
      }),
  ),
  fc
    .tuple(fc.constantFrom('submitted', 'passed'), moment)
    .map(([status, at]) => put('identity-check.checks.0', { checkId: 'film-2', status, at })),
)
const rowEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((answers) => addSite(answers)),
  fc.constantFrom(1, 2).map(
    (n): Edit =>
      (answers) =>
        removeSite(answers, n),
  ),
  fc.tuple(fc.constantFrom(1, 2), text).map(
    ([n, name]): Edit =>
      (answers) =>
        answers.sites[n] ? put(`sites.${n}.siteName`, name || undefined)(answers) : answers,
  ),
)
const after = (edit: fc.Arbitrary<Edit>) => (from: Answers) =>
  fc.array(edit, { maxLength: 6 }).map((edits) => edits.reduce((rest, one) => one(rest), from))

const begun = [
  put('sites.1.siteName', '第二个'),
  put('sitePersons.1.name', '王五'),
  put('sites.2.siteName', '第三个'),
  put('sitePersons.2.name', '赵六'),
].reduce((rest, one) => one(rest), company())
const two = put('sites', begun.sites.slice(0, 2))({ ...begun, sitePersons: begun.sitePersons.slice(0, 2) })
const byFields = fc.tuple(after(fieldEdit)(two), after(fieldEdit)(two))
const byAll = fc.tuple(after(fc.oneof(fieldEdit, rowEdit))(begun), after(fc.oneof(fieldEdit, rowEdit))(begun))
const flat = (fields: readonly { anchor: Anchor; follows: readonly { anchor: Anchor }[] }[]) =>
  fields.flatMap(({ anchor, follows }) => [anchor, ...follows.map((one) => one.anchor)])

it('no change of either is lost: it stands in the result, or it is asked about', () => {
  fc.assert(
    fc.property(byFields, ([mine, theirs]) => {
      const { answers, contested } = mergeDrafts(two, mine, theirs)
      const asked = flat(contested)
      for (const side of [mine, theirs]) {
        for (const anchor of differences(two, side)) {
          if (!asked.includes(anchor)) expect([anchor, standing(answers, anchor)]).toEqual([anchor, standing(side, anchor)])
        }
      }
      // and nothing is asked of what only one of them touched, unless it hung on what the other touched
      for (const field of contested) expect(sameValue(field.mine, field.theirs)).toBe(false)
    }),
    { numRuns: 300 },
  )
})

it('sites too: each name that one of them typed is in the result or in what is asked', () => {
  fc.assert(
    fc.property(byAll, ([mine, theirs]) => {
      const { answers, contested } = mergeDrafts(begun, mine, theirs)
      const kept = JSON.stringify([answers, contested])
      for (const side of [mine, theirs]) {
        for (const { siteName } of side.sites)
          if (siteName && !begun.sites.some((site) => site.siteName === siteName)) expect(kept).toContain(siteName)
        for (const { objectId } of Object.values(side.materials))
          if (!Object.values(begun.materials).some((paper) => paper.objectId === objectId)) expect(kept).toContain(objectId)
      }
    }),
    { numRuns: 300 },
  )
})

it('whoever merges: the same comes out where nothing is contested, the same is asked where something is', () => {
  fc.assert(
    fc.property(byAll, ([mine, theirs]) => {
      const [here, there] = [mergeDrafts(begun, mine, theirs), mergeDrafts(begun, theirs, mine)]
      expect(flat(here.contested).sort()).toEqual(flat(there.contested).sort())
      if (here.contested.length === 0) expect(sameValue(here.answers, there.answers)).toBe(true)
      // Both choose the computer's value everywhere: both have the same then.
      const chosenHere = here.contested.reduce((rest, field) => chooseField(rest, field, 'theirs'), here.answers)
      const chosenThere = there.contested.reduce((rest, field) => chooseField(rest, field, 'mine'), there.answers)
      expect(differences(chosenHere, chosenThere)).toEqual([])
    }),
    { numRuns: 300 },
  )
})

it('merging again changes nothing; one side untouched gives the other', () => {
  fc.assert(
    fc.property(byAll, ([mine, theirs]) => {
      const { answers, contested } = mergeDrafts(begun, mine, theirs)
      if (contested.length === 0) {
        expect(sameValue(mergeDrafts(theirs, answers, theirs).answers, answers)).toBe(true)
      }
      for (const [one, other, result] of [
        [begun, theirs, theirs],
        [mine, begun, mine],
        [mine, mine, mine],
      ] as const) {
        const again = mergeDrafts(begun, one, other)
        expect([again.contested, sameValue(again.answers, result)]).toEqual([[], true])
      }
    }),
    { numRuns: 300 },
  )
})
