/** Papers of people who do not exist, photographed: drawn by the repo's own generator, never read by anything but the product's reader. */
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  drawBusinessLicence,
  drawResidentId,
  drawResidentIdBack,
  drawSignedLetter,
} from '../../server/seed/sample-certificates/sample-certificates'
import type { SampleCompany } from '../../server/seed/sample-certificates/sample-company'
import type { SamplePerson } from '../../server/seed/sample-certificates/sample-person'

const level = 'phone'

export async function photograph(folder: string, name: string, draw: () => Promise<Buffer>): Promise<string> {
  const file = path.join(folder, `${name}.jpg`)
  await writeFile(file, await draw())
  return file
}

export const idFront = (folder: string, person: SamplePerson, seed: number): Promise<string> =>
  photograph(folder, `id-front-${person.idNumber}`, () => drawResidentId(person, { level, seed }))
export const idBack = (folder: string, person: SamplePerson, seed: number): Promise<string> =>
  photograph(folder, `id-back-${person.idNumber}`, () => drawResidentIdBack(person, { level, seed }))
export const licence = (folder: string, company: SampleCompany, seed: number): Promise<string> =>
  photograph(folder, `licence-${company.certificateNumber}`, () => drawBusinessLicence(company, { level, seed }))

/** A signed letter of one page. */
export const letter = (
  folder: string,
  signer: string,
  title: string,
  seed: number,
  signedOn = '2026-09-10',
  seal?: string,
): Promise<string> =>
  photograph(folder, `letter-${title}-${signer}`, () =>
    drawSignedLetter(
      {
        title,
        paragraphs: ['以上资料真实、准确，如有变化及时办理变更。'],
        signer,
        signedOn,
        fingerprint: seal === undefined,
        ...(seal ? { seal } : {}),
      },
      { level, seed },
    ),
  )
