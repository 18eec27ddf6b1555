/** The ministry, played from the world's records. */
import type { FiledSubject, MiitGateway } from '../../gateways/miit'
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
    async blacklisted(values) {
      const { blacklist } = await records()
      return blacklist.filter(({ kind, value }) => values[kind] === value).map(({ kind }) => kind)
    },
  }
}

const holds = (subject: FiledSubject, name: string) => subject.sites.some((site) => site.domains.includes(name))
