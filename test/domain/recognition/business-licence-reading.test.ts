// 营业执照 off its lines (issue 2 point 5; spec C8 for the code; the labels of the printed form).
import { businessLicencePaper } from '@domain/certificates/business-licence'
import type { TextLine } from '@domain/recognition/text-line'
import { unitPaperReader } from '@domain/recognition/unit-papers/unit-paper'
import { vote } from '@domain/recognition/vote'
import { valuesOf } from './lines'

const businessLicenceFront = unitPaperReader(businessLicencePaper)

/** A character is 0.017 of the page wide, digits and letters half as much; spaces are what tesseract writes between Chinese characters. */
const line = (text: string, x: number, y: number, confidence = 0.92): TextLine => {
  const width = [...text.replace(/ /g, '')].reduce((sum, one) => sum + (/[0-9A-Z]/.test(one) ? 0.0095 : 0.017), 0)
  return { text, confidence, x, y: y - 0.011, width, height: 0.022 }
}

/** Label on the left of its column, value beside it, rows 0.06 apart, continued lines 0.037 apart. */
const licence: TextLine[] = [
  line('统一 社会 信用 代码', 0.08, 0.15),
  line('91350200MA2YJ1XR9G', 0.08, 0.19),
  line('(副本 )', 0.48, 0.33),
  line('名 称', 0.08, 0.41),
  line('厦门 青 禾 信息 技术 有 限 公司', 0.2, 0.41),
  line('注册 资本', 0.56, 0.41),
  line('伍佰 万 元 整', 0.68, 0.41),
  line('类 型', 0.08, 0.47),
  line('有 限 责任 公司', 0.2, 0.47),
  line('成 立 日 期', 0.56, 0.47),
  line('2017 年 06 月 10 日', 0.68, 0.47),
  line('法 定 代表 人', 0.08, 0.53),
  line('孙 春 欣', 0.2, 0.53),
  line('住 所', 0.56, 0.53),
  line('厦门 市 思明 区 滨河 路 173 号 4 幢 40', 0.68, 0.53),
  line('1 室', 0.68, 0.567),
  line('经 营 范 围', 0.08, 0.59),
  line('图 文 设计 制作 ; 互联 网 销售 ;', 0.2, 0.59),
  line('市 场 调查 。', 0.2, 0.627),
  line('(依法 须 经 批准 的 项 目 )', 0.29, 0.627),
  line('登记 机 关', 0.6, 0.8),
  line('厦门 市 市 场 监督 管理 局', 0.7, 0.8),
]

it('reads both columns, values that run over several lines, and full-width marks', () => {
  expect(valuesOf(businessLicenceFront.read(licence))).toEqual({
    subjectName: '厦门青禾信息技术有限公司',
    certificateNumber: '91350200MA2YJ1XR9G',
    unitType: '有限责任公司',
    legalRepName: '孙春欣',
    registeredCapital: '伍佰万元整',
    establishedDate: '2017-06-10',
    address: '厦门市思明区滨河路173号4幢401室',
    businessScope: '图文设计制作；互联网销售；市场调查。（依法须经批准的项目）',
  })
})

it('finds a label although one of its characters was misread', () => {
  const misread = licence.map((one) =>
    one.text === '法 定 代表 人' ? { ...one, text: '法 宁 代表 人' } : one.text === '名 称' ? { ...one, text: '名 笠' } : one,
  )
  expect(valuesOf(businessLicenceFront.read(misread))).toMatchObject({ subjectName: '厦门青禾信息技术有限公司', legalRepName: '孙春欣' })
})

it.each([
  ['sole trader', '经 营 者', '孙 春 欣'],
  ['branch', '负 责 人', '孙 春 欣'],
])('reads the representative of a %s', (_, label, name) => {
  expect(businessLicenceFront.read([line(label, 0.08, 0.53), line(name, 0.2, 0.53)]).legalRepName?.value).toBe('孙春欣')
})

it('reads a period of operation where the older form prints one', () => {
  const lines = [line('营业 期限', 0.56, 0.5), line('2017年06月10日 至 长期', 0.68, 0.5)]
  expect(valuesOf(businessLicenceFront.read(lines))).toEqual({ validFrom: '2017-06-10', longTerm: 'true' })
})

// C8: the alphabet of the code has no I O S V Z.
it('takes letters that cannot occur in a code for the digits they look like', () => {
  const lines = [line('91350200MA2YJ1XR9G'.replace('0200', 'O2OO').replace('5', 'S'), 0.08, 0.19)]
  expect(businessLicenceFront.read(lines).certificateNumber?.value).toBe('91350200MA2YJ1XR9G')
})

const judge = (looks: ReturnType<typeof businessLicenceFront.read>[]) =>
  new Map(businessLicenceFront.judge(vote(looks, businessLicenceFront.possible), '2026-09-14').map((field) => [field.field, field]))

it('has no doubt about two agreeing looks with a sound code', () => {
  const look = businessLicenceFront.read(licence)
  expect([...judge([look, look]).values()].filter((field) => field.doubt)).toEqual([])
})

it('flags a code whose check digit fails and a scope cut off inside a bracket', () => {
  const look = {
    ...businessLicenceFront.read(licence),
    certificateNumber: { value: '91350200MA2YJ1XR9H', confidence: 0.95 },
    businessScope: { value: '市场调查。（依法须经批准的项目', confidence: 0.95 },
  }
  const fields = judge([look, look])
  expect(fields.get('certificateNumber')?.doubt).toContain('校验位')
  expect(fields.get('businessScope')?.doubt).toBeTruthy()
})

// A wrapped address may break before its hyphen: the mark belongs to the value, one behind a label does not.
it('keeps a hyphen that begins the second line of an address', () => {
  const lines = [
    line('名称', 0.08, 0.41),
    line('：大连和信物流有限公司', 0.12, 0.41),
    line('住所', 0.56, 0.53),
    line('大连市中山区赣江大道206号E座478', 0.68, 0.53),
    line('-1', 0.68, 0.567),
  ]
  expect(valuesOf(businessLicenceFront.read(lines))).toEqual({
    subjectName: '大连和信物流有限公司',
    address: '大连市中山区赣江大道206号E座478-1',
  })
})
