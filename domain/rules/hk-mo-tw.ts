/** 港澳台证件: which documents of residents of Hong Kong, Macao and Taiwan a province takes. Source: spec D (hk_mo_tw_rule). */
import * as z from '@domain/zod'
import { responsiblePeople } from './responsible-people'
import { type Finding, provinceRule } from './rule'

const kinds: Readonly<Record<string, 'travel-permit' | 'residence-permit'>> = {
  'tw-travel-permit': 'travel-permit',
  'hk-mo-travel-permit': 'travel-permit',
  'tw-residence': 'residence-permit',
  'hk-mo-residence': 'residence-permit',
}

export const hkMoTwRule = provinceRule({
  key: 'hkMoTwRule',
  value: z.object({ accepts: z.array(z.enum(['travel-permit', 'residence-permit'])), numberWithLetters: z.optional(z.boolean()) }),
  find: ({ accepts, numberWithLetters }, scope) => {
    const typeAt = (numberAt: string) =>
      numberAt.replace('subjectCertificateNumber', 'subjectCertificateType').replace('idNumber', 'idType')
    return responsiblePeople(scope).flatMap(({ person, role, numberAt }): Finding[] => {
      const kind = kinds[person.idType ?? '']
      if (kind !== undefined && !accepts.includes(kind)) {
        const says = `${role}用的是居住证，${scope.context.province?.name}要求用来往内地（大陆）通行证`
        return [{ id: 'type', anchors: [typeAt(numberAt)], says, wayOut: '请改用通行证，并按通行证填写号码' }]
      }
      const digitsOnly = /^\d+$/.test(person.idNumber ?? '')
      if (numberWithLetters !== true || person.idType !== 'tw-travel-permit' || !digitsOnly) return []
      return [
        {
          id: 'number',
          anchors: [numberAt],
          severity: 'note',
          says: '台胞证有两个号码，这里应填带字母的那个',
          wayOut: '请看证件下方的号码',
        },
      ]
    })
  },
})
