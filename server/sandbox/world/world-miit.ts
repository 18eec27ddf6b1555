/** The ministry, played from the world's records. */
import type { FiledPerson, FiledSubject, MiitGateway } from '../../gateways/miit'
import { answersOrFails } from './party'
import type { WorldSource } from './world-source'

export function worldMiit(source: WorldSource): MiitGateway {
  const records = async () => {
    const { world, modes } = await source()
    answersOrFails('miit', modes.miit)
    return world.authority
  }
  return {
    async subjects({ type, number }) {
      const { subjects } = await records()
      return subjects.filter(
        (subject) =>
          (subject.certificateType === type && subject.certificateNumber === number) ||
          (subject.oldCertificate?.type === type && subject.oldCertificate.number === number),
      )
    },
    async subject(filingNumber) {
      return (await records()).subjects.find((subject) => subject.filingNumber === filingNumber)
    },
    async filedHere(account) {
      return (await records()).subjects.filter((subject) => subject.account === account && subject.providers.includes('own'))
    },
    async domain(name) {
      const { subjects, domainsInFlight } = await records()
      return { inFlight: domainsInFlight.includes(name), subjects: subjects.filter((subject: FiledSubject) => holds(subject, name)) }
    },
    async usedBy({ phone, idNumber, except }) {
      const { subjects } = await records()
      const is = (person: FiledPerson | null | undefined) =>
        !!person && ((phone !== undefined && person.phone === phone) || (idNumber !== undefined && sameNumber(person.idNumber, idNumber)))
      const others = subjects.filter(
        ({ certificateNumber, oldCertificate }) =>
          ![certificateNumber, oldCertificate?.number ?? ''].some((own) => sameNumber(own, except)),
      )
      const sites = others.filter(({ nature }) => nature !== 'individual').flatMap((subject) => subject.sites)
      return {
        subjects: others.filter((subject) => is(subject.person) || subject.sites.some(({ person }) => is(person))).length,
        sites: sites.filter(({ person }) => is(person)).length,
      }
    },
    async isFilingPassword(filingNumber, password) {
      const held = (await records()).subjects.find((subject) => subject.filingNumber === filingNumber)?.filingPassword
      // a world that names no password takes any
      return held === undefined || held === null || held === password
    },
    async blacklisted(values) {
      const { blacklist } = await records()
      return blacklist.filter(({ kind, value }) => values[kind] === value).map(({ kind }) => kind)
    },
  }
}

const holds = (subject: FiledSubject, name: string) => subject.sites.some((site) => site.domains.includes(name))

const sameNumber = (a: string, b: string): boolean => a !== '' && a.toUpperCase() === b.toUpperCase()
