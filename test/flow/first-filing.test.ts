/** 首次备案, told in sentences (spec B4, H J1, J3). */
import type { Answers } from '@domain/filing/answers'
import { enterprise, individual } from '../domain/journey/given'
import { given, sentences } from './sentences'

expect.extend(sentences)

const until = (answers: Answers, parts: Partial<Answers>): Answers => ({ ...answers, ...parts })
const nothingAfter = { sites: [{}], 'identity-check': {}, materials: {}, preview: {} }
const pictures = { 'subject-person-id-front': { objectId: 'o', at: '' }, 'subject-person-id-back': { objectId: 'o', at: '' } }

describe('林小溪 files alone in 广东 (J1)', () => {
  const one = individual()
  const { contactAddress: _address, ...halfSubject } = one.subject
  const subject = { contactAddress: '科苑路 8 号 3 栋 501 室' }

  test('from the subject to the site', () => {
    const flow = given(until(one, { ...nothingAfter, subject: halfSubject }))
      .at('subject')
      .answering({ 'subject.contactAddress': subject.contactAddress })
    expect(flow).toGoTo('site')
  })
  test('only one phone number: stopped at the field', () => {
    const flow = given(until(one, { ...nothingAfter }))
      .at('subject')
      .answering({ 'subject.emergencyPhone': '13800138001' })
    expect(flow).toGoTo('subject')
    expect(flow).toSay('subject.emergencyPhone', '两个不同的号码')
  })
  test('no second number at all: named as missing', () => {
    const flow = given(until(one, { ...nothingAfter }))
      .at('subject')
      .answering({ 'subject.emergencyPhone': '' })
    expect(flow).toGoTo('subject')
    expect(flow).toSay('subject.emergencyPhone', '应急联系电话')
  })
  test('from the site straight to the video: there is no other person in charge', () => {
    const flow = given(until(one, { ...nothingAfter }))
      .at('site')
      .answering({ 'sites.0': one.sites[0] })
    expect(flow).toGoTo('identity-check')
  })
  test('from the video to the papers, from the papers to the preview', () => {
    const filmed = until(one, { materials: {}, preview: {} })
    expect(
      given(until(filmed, { 'identity-check': {} }))
        .at('identity-check')
        .answering({ 'identity-check': one['identity-check'] }),
    ).toGoTo('materials')
    const papers = given(until(filmed, { materials: pictures })).at('materials')
    expect(papers.answering({ 'materials.commitment-letter': { objectId: 'o', at: '', signedOn: '2026-09-14' } })).toGoTo('materials')
    expect(
      given(until(one, { preview: {} }))
        .at('materials')
        .answering({}),
    ).toGoTo('preview')
  })
  test('back from the preview: one wrong field returns to its step, mended returns to the preview', () => {
    const wrong = given(one).at('preview').answering({ 'subject.email': 'xiaoxi' })
    expect(wrong).toGoTo('subject')
    expect(given(wrong.answers).at('subject').answering({ 'subject.email': 'xiaoxi@example.com' })).toGoTo('preview')
  })
  test('a step that is not open cannot be visited', () => {
    expect(() => given(until(one, nothingAfter)).at('materials')).toThrow('materials is not open yet: next is site')
  })
})

describe('a company in 江苏 with two people', () => {
  const unit = enterprise()
  test('the site person is somebody else: their own step comes before the video', () => {
    const before = until(unit, { 'identity-check': {}, materials: {}, preview: {}, sitePersons: [{}] })
    expect(given(before).at('responsible-person').answering({ 'sitePersons.0': unit.sitePersons[0] })).toGoTo('identity-check')
    expect(given(before).at('responsible-person').answering({ 'sitePersons.0.sameAsSubjectPerson': true })).toGoTo('identity-check')
  })
  test('neither is the legal representative: said at the site person', () => {
    const flow = given(unit).at('subject').answering({
      'subject.legalRepName': '王五',
      'subject.legalRepIdType': 'resident-id',
      'subject.legalRepIdNumber': '320505199003079012',
    })
    expect(flow).toGoTo('responsible-person')
    expect(flow).toSay('sitePersons.0.sameAsSubjectPerson', '同一个人')
  })
  test('a second site copied from the first needs its own domain and cloud', () => {
    const two = until(unit, {
      sites: [...unit.sites, { ...unit.sites[0] }],
      sitePersons: [...unit.sitePersons, { ...unit.sitePersons[0] }],
    })
    const flow = given(two).at('site').answering({ 'sites.1.domains': 'suzhou-two-demo.cn' })
    expect(flow).toGoTo('site')
    expect(
      given(flow.answers)
        .at('site')
        .answering({ 'sites.1.resources': { kind: 'cvm', id: 'ins-1' } }),
    ).toGoTo('preview')
  })
})
