/** Every paper says, or lets follow, what its photograph looks like (issue 2: example beside the slot; spec B5). */
import { journeyOf } from '@domain/journey/journey'
import { lookOf } from '@domain/materials/look'
import type { MaterialSpec } from '@domain/materials/material'
import { materials, register } from '@domain/materials/registry'
import { contextOf, enterprise } from '../journey/given'

const specs: readonly MaterialSpec[] = register
const idsThatLook = (...looks: string[]) => specs.filter((spec) => looks.includes(lookOf(spec))).map(({ id }) => id)

test('what the server fills in is a signed letter, and nothing else is', () => {
  expect(idsThatLook('letter')).toEqual(specs.filter(({ template }) => template).map(({ id }) => id))
})

test('a film is a film, and nothing else is', () => {
  expect(idsThatLook('video')).toEqual(['commitment-video'])
})

test('sides of ID cards are cards, each its own side', () => {
  expect(idsThatLook('card-front')).toEqual(['subject-person-id-front', 'site-person-id-front'])
  expect(idsThatLook('card-back')).toEqual(['subject-person-id-back', 'site-person-id-back'])
  expect(idsThatLook('card-both')).toEqual(['guardian-id'])
})

test('licences, screenshots and pictures of people are no plain sheets', () => {
  expect(lookOf(materials['subject-certificate'])).toBe('certificate')
  expect(idsThatLook('screenshot')).toEqual(['domain-real-name-proof'])
  expect(idsThatLook('held')).toEqual(['hand-held-certificate', 'legal-rep-holding-photo'])
})

test('a new paper that says nothing is a sheet of paper', () => {
  expect(lookOf({})).toBe('paper')
})

test('the filing is told: a company in 江苏', () => {
  const answers = enterprise()
  const looks = journeyOf(answers, contextOf(answers)).requirements.map(({ material, looks }) => `${material}: ${looks}`)
  expect(looks).toEqual([
    'subject-certificate: certificate',
    'subject-person-id-front: card-front',
    'subject-person-id-back: card-back',
    'site-person-id-front: card-front',
    'site-person-id-back: card-back',
    'site-person-authorization: letter',
    'responsibility-notice: letter',
    'commitment-letter: letter',
    'commitment-video: video',
  ])
})
