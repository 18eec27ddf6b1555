/** The table B5: which papers each type asks for, before a province adds its own. People are invented (spec H). */
import { readdirSync, readFileSync } from 'node:fs'
import type { Answers } from '@domain/filing/answers'
import type { SubjectRecord } from '@domain/filing/record'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import { answer } from '@domain/journey/change'
import { journeyOf } from '@domain/journey/journey'
import type { JourneyContext } from '@domain/journey/journey-types'
import { materials } from '@domain/materials/registry'
import { contextOf, enterprise, individual } from '../journey/given'
import { changeDraft, chosenContext, individualRecord, siteOf, unitRecord, zhouWu } from '../journey/given-record'

/** Required slots that no province asked for. */
function required(answers: Answers, context: JourneyContext): string[] {
  const { requirements } = journeyOf(answers, context)
  return requirements.filter(({ level, rule }) => level === 'required' && rule === undefined).map(({ slot }) => slot)
}

const detected = (answers: Answers, filingType: FilingTypeId, registrarIsOwn = true): string[] => {
  const context = contextOf(answers)
  const detection = context.detection as NonNullable<JourneyContext['detection']>
  return required(answers, { ...context, detection: { ...detection, registrarIsOwn, outcome: { kind: 'type', filingType } } })
}
const subjectPerson = ['subject-person-id-front', 'subject-person-id-back']
const sitePerson = ['site-person-id-front', 'site-person-id-back']

// B5, columns initial, add_no_subj, access: everything; add_site: the subject's papers are on record.
test.each([
  ['initial', ['subject-certificate', ...subjectPerson, ...sitePerson]],
  ['add-site-no-subject', ['subject-certificate', ...subjectPerson, ...sitePerson]],
  ['access', ['subject-certificate', ...subjectPerson, ...sitePerson]],
  ['add-site', sitePerson],
] as const)('a unit, %s', (type, expected) => {
  expect(detected(enterprise('320000'), type)).toEqual(expected)
})

test.each([
  ['initial', subjectPerson],
  ['add-site-no-subject', subjectPerson],
  ['access', subjectPerson],
  ['add-site', []],
] as const)('an individual, %s', (type, expected) => {
  expect(detected(individual('110000'), type)).toEqual(expected)
})

test('a unit that adds a site may send its newest certificate, and need not', () => {
  const answers = enterprise('320000')
  const context = contextOf(answers)
  const detection = {
    ...(context.detection as NonNullable<JourneyContext['detection']>),
    outcome: { kind: 'type', filingType: 'add-site' } as const,
  }
  const certificate = journeyOf(answers, { ...context, detection }).requirements.find(({ slot }) => slot === 'subject-certificate')
  expect(certificate?.level).toBe('recommended')
})

test('a domain of another registrar is proven in every building type', () => {
  for (const type of ['initial', 'add-site', 'add-site-no-subject', 'access'] as const)
    expect([type, detected(enterprise('320000'), type, false).includes('domain-real-name-proof')]).toEqual([type, true])
})

describe('changes ask only of whom they change', () => {
  const own = { accessedHere: true, accessedElsewhere: false } as const
  const unit = unitRecord({ here: true, sites: [siteOf(1, own)] })
  const edited = (record: SubjectRecord, type: 'change-filing' | 'change-site', values: Record<string, unknown>) => {
    const draft = changeDraft(type, record, [record.sites[0]?.filingNumber ?? ''])
    const answers = Object.entries(values).reduce(
      (rest, [anchor, value]) => answer(rest, anchor, value, chosenContext(type, record)),
      draft,
    )
    return required(answers, chosenContext(type, record))
  }
  test('nothing changed, nothing to send', () => {
    expect(edited(unit, 'change-filing', {})).toEqual([])
    expect(edited(unit, 'change-site', {})).toEqual([])
  })
  // K1: only the contact data changed, the pictures stay.
  test('a new phone, address or mail replaces nobody', () => {
    expect(edited(unit, 'change-filing', { 'subject.phone': '13700137009', 'subject.contactAddress': '天河区新路 1 号 101 室' })).toEqual(
      [],
    )
    expect(edited(unit, 'change-site', { 'sitePersons.0.phone': '13700137009' })).toEqual([])
  })
  test('a new name brings the certificate', () => {
    expect(edited(unit, 'change-filing', { 'subject.subjectName': '广州新名样例有限公司' })).toEqual(['subject-certificate'])
  })
  test('another subject person brings their card, another site person theirs', () => {
    const li = { name: '李五', idNumber: '510104199212129036' }
    expect(edited(unit, 'change-filing', { 'subject.name': li.name, 'subject.idNumber': li.idNumber })).toEqual(subjectPerson)
    expect(edited(unit, 'change-site', { 'sitePersons.0.name': li.name, 'sitePersons.0.idNumber': li.idNumber })).toEqual(sitePerson)
  })
  test('同主体负责人 now: the site person’s card is the subject person’s, already on record', () => {
    const two = unitRecord({ here: true, sites: [siteOf(1, { ...own, person: { ...zhouWu, phone: '13700137055' } })] })
    expect(edited(two, 'change-site', { 'sitePersons.0.sameAsSubjectPerson': true })).toEqual([])
  })
  test('an individual with a new certificate', () => {
    const values = { 'subject.subjectName': '林小溪溪' }
    expect(edited(individualRecord(), 'change-filing', values)).toEqual(subjectPerson)
  })
})

test('B5’s dashes: no plan for an access, no guardian’s papers for a change of a site', () => {
  const allowed = (id: keyof typeof materials) => materials[id].only?.flatMap(({ filingType }) => filingType) ?? []
  expect(allowed('construction-plan')).not.toContain('access')
  for (const id of ['minor-proof', 'guardian-consent', 'guardian-id', 'household-register'] as const)
    expect([id, allowed(id).includes('change-site')]).toEqual([id, false])
  expect(allowed('name-change-letter')).toEqual(['change-filing', 'access', 'add-site-no-subject'])
})

test('every paper is asked for by the nation, by a rule or a province that names it, or may be added by the person', () => {
  const read = (room: string) => readdirSync(room).map((file) => readFileSync(`${room}/${file}`, 'utf8'))
  const named = [...read('domain/rules'), ...read('domain/provinces')].join('\n')
  const orphans = Object.values(materials).filter(
    ({ id, needed, most }) => needed === undefined && most === undefined && !named.includes(`'${id}'`),
  )
  expect(orphans.map(({ id }) => id)).toEqual([])
})
