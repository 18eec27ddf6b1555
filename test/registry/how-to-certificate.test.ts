/** docs/how-to/add-a-certificate.md, followed with a certificate that does not exist: one file and its line in the register. */
import { follow } from './support/follow-recipe'

const fisheryPermit = `/** 远洋捕捞证: invented. */
import { unitCertificate } from './unit-certificate'

export const fisheryPermit = unitCertificate({
  id: 'fishery-permit',
  name: '远洋捕捞证',
  natures: ['enterprise', 'collective-economy'],
  numberHint: '捕字开头的编号',
})
`

const question = `
import { certificateTypeNames } from '@domain/certificates/certificate-type'
import { emptyAnswers } from '@domain/filing/answers'
import { journeyOf } from '@domain/journey/journey'
import { policy2021 } from '@domain/policies/2021'

const fieldsOf = (number) => {
  const answers = emptyAnswers()
  answers['verify-type'] = { subjectNature: 'collective-economy', subjectCertificateType: 'fishery-permit', subjectCertificateNumber: number }
  const step = journeyOf(answers, { now: '2026-09-14T09:00:00+08:00', policy: policy2021 }).steps.find(({ id }) => id === 'verify-type')
  return step.sections.flatMap(({ fields }) => fields)
}
const number = (text) => fieldsOf(text).find(({ anchor }) => anchor === 'verify-type.subjectCertificateNumber')
export default {
  name: certificateTypeNames['fishery-permit'],
  offered: fieldsOf('').find(({ anchor }) => anchor === 'verify-type.subjectCertificateType').options.map(({ value }) => value),
  placeholder: number('').placeholder,
  sound: number('捕字2026001').problems.filter(({ hard }) => hard).length,
  unsound: number('#').problems.filter(({ hard }) => hard).map(({ anchors }) => anchors[0]),
}
`

test('a certificate: one file, one line', () => {
  const answer = follow(
    {
      files: { 'domain/certificates/fishery-permit.ts': fisheryPermit },
      lines: {
        'domain/certificates/certificates.ts': [
          { after: "from './certificate'", line: "import { fisheryPermit } from './fishery-permit'" },
          { after: 'export const register = [', line: '  fisheryPermit,' },
        ],
      },
    },
    question,
  )
  expect(answer).toEqual({
    name: '远洋捕捞证',
    offered: ['fishery-permit', 'rural-collective-cert'],
    placeholder: '捕字开头的编号',
    sound: 0,
    unsound: ['verify-type.subjectCertificateNumber'],
  })
}, 60_000)
