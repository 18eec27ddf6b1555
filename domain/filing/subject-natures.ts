/** 主办者性质: what kind of subject is filing, with a rule of thumb for choosing. Which certificates each may use is said by the certificates. Source: spec C7, enums.json. */
import { type CertificateTypeId, register } from '@domain/certificates/certificates'

type Nature = { readonly name: string; readonly hint: string }

/** In the order offered to the person: the two that nearly everybody is come first. */
export const subjectNatures = {
  individual: { name: '个人', hint: '自己办的网站；没有字号的个体工商户也选个人，并在备注里写明' },
  enterprise: { name: '企业', hint: '公司、合伙企业、合作社；有字号的个体工商户' },
  government: { name: '政府机关', hint: '党政机关、法院、检察院等' },
  'public-institution': { name: '事业单位', hint: '持事业单位法人证书的学校、医院、研究所等' },
  'social-group': { name: '社会团体', hint: '学会、协会、商会；找不到合适的一项时，一般也选这里' },
  'private-non-enterprise': { name: '民办非企业单位', hint: '民办学校、养老院、社会服务机构等' },
  foundation: { name: '基金会', hint: '在民政部门登记的基金会' },
  'law-firm': { name: '律师执业机构', hint: '律师事务所' },
  'mass-organisation': { name: '群众性团体组织', hint: '工会、共青团、妇联、居委会、村委会等' },
  'collective-economy': { name: '集体经济', hint: '农村集体经济组织、经济合作社' },
  medical: { name: '医疗机构', hint: '用执业许可证备案的医院、诊所；有营业执照的选企业' },
  notary: { name: '公证机构', hint: '公证处' },
  arbitration: { name: '仲裁机构', hint: '仲裁委员会' },
  'judicial-expert': { name: '司法鉴定机构', hint: '持司法鉴定许可证的鉴定所、鉴定中心' },
  religious: { name: '宗教团体', hint: '登记过的寺院、宫观、清真寺、教堂' },
  defence: { name: '国防机构', hint: '军队单位' },
  overseas: { name: '境外机构', hint: '在境外注册、没有内地营业执照的机构' },
  'foreign-cultural-centre': { name: '外国在华文化中心', hint: '外国文化中心、旅游办事处、使馆子女学校' },
} as const satisfies Record<string, Nature>

export type SubjectNatureId = keyof typeof subjectNatures
export const subjectNatureIds = Object.keys(subjectNatures) as [SubjectNatureId, ...SubjectNatureId[]]

export const isSubjectNature = (id: string | undefined): id is SubjectNatureId => id !== undefined && Object.hasOwn(subjectNatures, id)

/** The certificates this kind of subject may file with, the usual one first; none for an unknown nature. */
export const certificateTypesOf = (nature: string | undefined): readonly CertificateTypeId[] =>
  register.filter(({ natures }) => (natures as readonly string[]).includes(nature ?? '')).map(({ id }) => id)

/** True or false once a nature is chosen; undefined while it is not known. */
export const isIndividual = (nature: string | undefined): boolean | undefined =>
  isSubjectNature(nature) ? nature === 'individual' : undefined

/** The Chinese name, or undefined for an id we do not know. */
export const natureName = (nature: string | undefined): string | undefined =>
  isSubjectNature(nature) ? subjectNatures[nature].name : undefined
