/** The two stories of the smallest world, told with papers one can photograph: drawn when they are first asked for. */
import type { SampleStory } from '@contract/sandbox-samples'
import {
  drawBusinessLicence,
  drawResidentId,
  drawResidentIdBack,
  drawSignedLetter,
  type Shooting,
} from '../seed/sample-certificates/sample-certificates'
import { sampleCompany } from '../seed/sample-certificates/sample-company'
import { linXiaoxi, type SamplePerson, samplePerson } from '../seed/sample-certificates/sample-person'

type Sample = SampleStory['samples'][number] & { draw: (shooting: Shooting) => Promise<Buffer> }

/** People of server/seed/minimal.ts: the name and number that the world knows, the rest drawn. */
const knownPerson = (seed: number, name: string, idNumber: string, sex: '男' | '女'): SamplePerson => ({
  ...samplePerson(seed, { provinceCode: '320000' }),
  name,
  idNumber,
  sex,
  birthDate: `${idNumber.slice(6, 10)}-${idNumber.slice(10, 12)}-${idNumber.slice(12, 14)}`,
  validFrom: '2019-05-20',
  validTo: '2039-05-20',
})
const guYanqiu = knownPerson(11, '顾砚秋', '320102198503120020', '女')
const shenTingyu = knownPerson(12, '沈听雨', '320505199207183014', '男')
const yangli = {
  ...sampleCompany(5, { provinceCode: '320000', legalRepName: guYanqiu.name }),
  subjectName: '南京扬砾智造样例有限公司',
  certificateNumber: '91320102MA27K5D37D',
}

const card = (id: string, person: SamplePerson, whose: Sample['whose']): Sample[] => [
  {
    id: `${id}-id-front`,
    name: `${person.name}的身份证人像面`,
    certificate: 'resident-id',
    side: 'front',
    whose,
    draw: (how) => drawResidentId(person, how),
  },
  {
    id: `${id}-id-back`,
    name: `${person.name}的身份证国徽面`,
    certificate: 'resident-id',
    side: 'back',
    whose,
    draw: (how) => drawResidentIdBack(person, how),
  },
]

const letter = (id: string, signer: string, seal?: string): Sample => ({
  id: `${id}-letter`,
  name: `${seal ?? signer}签好的承诺书`,
  certificate: 'letter',
  side: 'front',
  whose: 'subject',
  draw: (how) =>
    drawSignedLetter(
      {
        title: '承诺书',
        paragraphs: ['所填的备案资料都是真的，网站按备案的内容开办。', '资料变了就去变更，网站不办了就去注销。'],
        signer,
        signedOn: '2026-09-12',
        ...(seal ? { seal } : { fingerprint: true }),
      },
      how,
    ),
})

type Story = Omit<SampleStory, 'samples'> & { samples: readonly Sample[] }

export const sampleStories: readonly Story[] = [
  {
    id: 'lin-xiaoxi',
    name: '林小溪',
    says: '个人，广东深圳，给自己的照片日记备案',
    facts: [
      { label: '登录手机号', value: '13800138001' },
      { label: '域名', value: 'xiaoxi-notes-demo.cn' },
      { label: '应急电话', value: '13900139001' },
    ],
    samples: [...card('lin-xiaoxi', linXiaoxi, 'subject'), letter('lin-xiaoxi', linXiaoxi.name)],
  },
  {
    id: 'yangli',
    name: '扬砾智造',
    says: '企业，江苏南京，两个网站，网站负责人不是法定代表人',
    facts: [
      { label: '登录手机号', value: '13800138020' },
      { label: '域名', value: 'yangli-demo.cn' },
      { label: '第二个网站的域名', value: 'yangli-service-demo.com' },
    ],
    samples: [
      {
        id: 'yangli-licence',
        name: '扬砾智造的营业执照',
        certificate: 'business-licence',
        side: 'front',
        whose: 'subject',
        draw: (how) => drawBusinessLicence(yangli, how),
      },
      ...card('gu-yanqiu', guYanqiu, 'subject'),
      ...card('shen-tingyu', shenTingyu, 'site-person'),
      letter('yangli', guYanqiu.name, yangli.subjectName),
    ],
  },
]

const drawn = new Map<string, Promise<Buffer>>()

/** JPEG of a sample, the same every time; undefined when there is none of this id. */
export function samplePicture(id: string): Promise<Buffer> | undefined {
  const sample = sampleStories.flatMap(({ samples }) => samples).find((one) => one.id === id)
  if (!sample) return undefined
  const picture = drawn.get(id) ?? sample.draw({ level: 'phone', seed: 20 })
  drawn.set(id, picture)
  return picture
}
