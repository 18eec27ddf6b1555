/** 主办者性质: what kind of subject is filing, and which certificates each kind may use. Source: spec C7, enums.json. */
import type { CertificateTypeId } from '@domain/certificates/certificate-type'

type Nature = { readonly name: string; readonly certificates: readonly [CertificateTypeId, ...CertificateTypeId[]] }

/** In the order offered to the person: the two that nearly everybody is come first. */
export const subjectNatures = {
  individual: {
    name: '个人',
    certificates: [
      'resident-id',
      'passport',
      'tw-travel-permit',
      'hk-mo-travel-permit',
      'foreign-permanent-resident',
      'hk-mo-residence',
      'tw-residence',
      'military-officer',
    ],
  },
  enterprise: { name: '企业', certificates: ['business-licence', 'org-code', 'foreign-rep-office'] },
  government: { name: '政府机关', certificates: ['uscc', 'org-code'] },
  'public-institution': { name: '事业单位', certificates: ['institution-legal-cert', 'uscc', 'org-code'] },
  'social-group': { name: '社会团体', certificates: ['social-group-cert', 'org-code'] },
  'private-non-enterprise': {
    name: '民办非企业单位',
    certificates: ['private-non-enterprise-cert', 'social-service-cert', 'private-school-licence', 'org-code'],
  },
  foundation: { name: '基金会', certificates: ['foundation-cert', 'org-code'] },
  'law-firm': { name: '律师执业机构', certificates: ['law-firm-licence', 'org-code'] },
  'mass-organisation': { name: '群众性团体组织', certificates: ['uscc'] },
  'collective-economy': { name: '集体经济', certificates: ['rural-collective-cert'] },
  medical: { name: '医疗机构', certificates: ['medical-licence'] },
  notary: { name: '公证机构', certificates: ['notary-licence'] },
  arbitration: { name: '仲裁机构', certificates: ['arbitration-cert'] },
  'judicial-expert': { name: '司法鉴定机构', certificates: ['judicial-expert-licence'] },
  religious: { name: '宗教团体', certificates: ['religious-site-cert'] },
  defence: { name: '国防机构', certificates: ['military-unit-code', 'military-service-licence'] },
  overseas: { name: '境外机构', certificates: ['overseas-cert'] },
  'foreign-cultural-centre': {
    name: '外国在华文化中心',
    certificates: ['foreign-cultural-centre-cert', 'foreign-tourism-office-cert', 'embassy-school-licence'],
  },
} as const satisfies Record<string, Nature>

export type SubjectNatureId = keyof typeof subjectNatures
export const subjectNatureIds = Object.keys(subjectNatures) as [SubjectNatureId, ...SubjectNatureId[]]

export const isSubjectNature = (id: string | undefined): id is SubjectNatureId => id !== undefined && Object.hasOwn(subjectNatures, id)

/** The certificates this kind of subject may file with, the usual one first; none for an unknown nature. */
export const certificateTypesOf = (nature: string | undefined): readonly CertificateTypeId[] =>
  isSubjectNature(nature) ? subjectNatures[nature].certificates : []

/** True or false once a nature is chosen; undefined while it is not known. */
export const isIndividual = (nature: string | undefined): boolean | undefined =>
  isSubjectNature(nature) ? nature === 'individual' : undefined

/** The Chinese name, or undefined for an id we do not know. */
export const natureName = (nature: string | undefined): string | undefined =>
  isSubjectNature(nature) ? subjectNatures[nature].name : undefined
