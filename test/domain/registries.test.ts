/** Lints on the data: every value has a source, every name exists, every material can be asked for, everything survives JSON. */
import { readdirSync } from 'node:fs'
import { certificateTypeNames } from '@domain/certificates/certificate-type'
import { approvedSuffixes } from '@domain/fields/approved-suffixes'
import { reachableSegments } from '@domain/fields/phone-segments'
import { preApprovals } from '@domain/fields/pre-approvals'
import { serviceContentNames } from '@domain/fields/service-contents'
import { certificateTypesOf, subjectNatureIds } from '@domain/filing/subject-natures'
import { filingTypes } from '@domain/filing-types/registry'
import { materialIds } from '@domain/materials/material'
import { materials } from '@domain/materials/registry'
import { policySchema } from '@domain/policies/policy'
import { currentPolicy, policies, policyOf } from '@domain/policies/registry'
import { rules } from '@domain/rules/registry'
import { stepOf, steps } from '@domain/steps/registry'
import { stepIds } from '@domain/steps/step-id'

test('each rule has a key of its own', () => {
  const keys = rules.map((rule) => rule.key)
  expect(new Set(keys).size).toBe(keys.length)
})

test('every file of rules is in the register', () => {
  const beside = ['rule', 'registry', 'responsible-people', 'compiled-source', 'spelling']
  const files = readdirSync('domain/rules')
    .map((file) => file.replace('.ts', ''))
    .filter((file) => !beside.includes(file))
  expect(files.length).toBeLessThanOrEqual(rules.length)
  expect(rules.length).toBeGreaterThan(30)
})

test('materials: id equals key, kebab-case, with words and tips', () => {
  expect(Object.keys(materials).sort()).toEqual([...materialIds].sort())
  for (const [key, spec] of Object.entries(materials)) {
    expect(spec.id).toBe(key)
    expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(spec.name && spec.why).toBeTruthy()
    expect(spec.tips.length).toBeGreaterThan(0)
  }
})

test('steps: every id, every filing type names only known steps, every anchor finds its step', () => {
  expect(Object.keys(steps)).toEqual([...stepIds])
  for (const type of Object.values(filingTypes)) for (const id of type.steps) expect(steps[id]).toBeDefined()
  expect(stepOf('sites.0.siteName')).toBe('site')
  expect(stepOf('sitePersons.3.phone')).toBe('responsible-person')
  expect(stepOf('materials.site-person-id-front.1')).toBe('materials')
  expect(stepOf('order')).toBe('preview')
})

test('fields: keys are lowerCamelCase and labelled; a key asked twice is asked of different people', () => {
  for (const step of Object.values(steps)) {
    for (const field of step.sections.flatMap((section) => section.fields)) {
      if (field.kind !== 'certificate-photo') expect(field.key).toMatch(/^[a-z][A-Za-z0-9]*$/)
      expect(field.label.length).toBeGreaterThan(1)
    }
  }
})

test('policies fit their schema; 2021 is in force (I-1)', () => {
  for (const policy of policies) expect(policySchema.safeParse(policy).success).toBe(true)
  expect(currentPolicy.version).toBe('2021')
  expect(policyOf('2021')).toBe(currentPolicy)
  expect(policyOf('1999')).toBeUndefined()
  // B3, column 2021-11
  expect(currentPolicy).toMatchObject({
    smsVerifyHours: 24,
    smsMaxAttempts: 5,
    authorityMaxWorkdays: 20,
    maxDomainsPerSite: 1,
    orderIdleDays: 45,
    draftIdleDays: 30,
  })
  expect(currentPolicy.upload).toMatchObject({ minBytes: 204_800, maxBytes: 9_437_184 })
})

test('lists have the lengths of the enumerations: 30 contents, 13 approvals, 49 segments, 186 suffixes', () => {
  expect(serviceContentNames).toHaveLength(30)
  expect(new Set(serviceContentNames).size).toBe(30)
  expect(preApprovals).toHaveLength(13)
  expect(reachableSegments.size).toBe(49)
  expect(approvedSuffixes.size).toBe(186)
  for (const nature of subjectNatureIds) for (const type of certificateTypesOf(nature)) expect(certificateTypeNames[type]).toBeTruthy()
})
