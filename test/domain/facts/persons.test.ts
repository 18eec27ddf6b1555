import { distinctSitePersons, sitePersonOf, subjectPersonOf } from '@domain/facts/persons'
import { siteDomains, siteResources } from '@domain/facts/sites'
import { emptyAnswers } from '@domain/filing/answers'
import { enterprise, individual } from '../journey/given'

test('an individual is their own responsible person, with the certificate of the first step (C3)', () => {
  expect(subjectPersonOf(individual())).toMatchObject({ name: '林小溪', idType: 'resident-id', idNumber: '440305199003079019' })
  expect(sitePersonOf(individual(), 0)).toMatchObject({ name: '林小溪', phone: '13800138001' })
})

test('同主体负责人 makes the site person the subject person', () => {
  const answers = { ...enterprise(), sitePersons: [{ sameAsSubjectPerson: true }] }
  expect(sitePersonOf(answers, 0).name).toBe('陈一')
})

test('one person answering for several sites counts once (K4: one video per site person)', () => {
  const one = enterprise()
  const zhao = one.sitePersons[0] ?? {}
  const answers = {
    ...one,
    sites: [{}, {}, {}, {}],
    sitePersons: [zhao, { ...zhao, idNumber: ' 420106198808089019' }, { sameAsSubjectPerson: true }, { sameAsSubjectPerson: true }],
  }
  expect(distinctSitePersons(answers)).toEqual([0, 2])
})

test('people who are not entered yet are not the same person', () => {
  expect(distinctSitePersons({ ...emptyAnswers(), sites: [{}, {}], sitePersons: [{}, {}] })).toEqual([0, 1])
})

test('the first site has the domain and cloud of the first step, further sites their own', () => {
  const answers = { ...enterprise(), sites: [{}, { domains: ['two.cn'], resources: [{ kind: 'cvm' as const, id: 'ins-2' }] }] }
  expect(siteDomains(answers, 0)).toEqual(['suzhou-demo.cn'])
  expect(siteDomains(answers, 1)).toEqual(['two.cn'])
  expect(siteResources(answers, 0)).toEqual([{ kind: 'cvm', id: 'ins-1' }])
  expect(siteResources(answers, 1)).toEqual([{ kind: 'cvm', id: 'ins-2' }])
  expect(siteDomains(emptyAnswers(), 0)).toEqual([])
})
