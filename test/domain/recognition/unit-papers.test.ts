// Papers of units off their lines, in several layouts (issue 6 point 3). Values by hand from the drawings; labels as the official forms print them.
import { businessLicencePaper } from '@domain/certificates/business-licence'
import { institutionLegalPaper } from '@domain/certificates/institution-legal-cert'
import { socialGroupPaper } from '@domain/certificates/social-group-cert'
import { usccPaper } from '@domain/certificates/uscc'
import { looksLike } from '@domain/recognition/looks-like'
import { sideReaderOf } from '@domain/recognition/side-readers'
import type { TextLine } from '@domain/recognition/text-line'
import { type UnitPaper, unitPaperReader } from '@domain/recognition/unit-papers/unit-paper'
import { vote } from '@domain/recognition/vote'
import { valuesOf } from './lines'
import { branch, codeCertificate, cooperative, institution, partnership, socialGroup, soleTrader } from './unit-paper-lines'

const read = (lines: readonly TextLine[], paper: UnitPaper) => valuesOf(unitPaperReader(paper).read(lines))

it("reads a cooperative's upright licence with every label taken apart", () => {
  expect(read(cooperative, businessLicencePaper)).toEqual({
    certificateNumber: '93440305MA5YAJ96XJ',
    subjectName: '深圳启明茶叶专业合作社',
    unitType: '农民专业合作社',
    address: '深圳市南山区云山大道1141号（启明产业园3号楼4单元1067号）',
    legalRepName: '梁娟',
    registeredCapital: '人民币1000万元',
    establishedDate: '2009-07-15',
    businessScope: '会议及展览服务，企业管理咨询，机械设备租赁，第二类医疗器械销售，软件开发。',
  })
})

it("reads a sole trader's two columns with colons", () => {
  expect(read(soleTrader, businessLicencePaper)).toEqual({
    certificateNumber: '92320106154155443Q',
    subjectName: '鼓楼区和信汽车维修中心',
    unitType: '家庭经营',
    legalRepName: '江子',
    registeredCapital: '叁佰万元整',
    establishedDate: '2009-04-16',
    address: '江苏省南京市鼓楼区白鹭路1222号3幢207室',
    businessScope: '会议及展览服务，劳务服务（不含劳务派遣），第二类医疗器械销售，国内贸易代理，物业管理。',
  })
})

it("reads a partnership's columns of different pitch, its period over two lines", () => {
  expect(read(partnership, businessLicencePaper)).toMatchObject({
    certificateNumber: '91440106MAYGUCB93R',
    subjectName: '广州市青禾环保科技合伙企业（有限合伙）',
    unitType: '普通合伙企业',
    legalRepName: '邵霞梅',
    registeredCapital: '壹仟万元整',
    establishedDate: '2012-04-12',
    validFrom: '2012-04-12',
    validTo: '2032-04-12',
    address: '广东省广州市天河区文苑路1299号百川大厦B座19层2321-13',
  })
})

it("reads a branch's, its short last line of an address, and leaves the registrar's day out", () => {
  expect(read(branch, businessLicencePaper)).toMatchObject({
    certificateNumber: '91510104MA7M1W4E2A',
    subjectName: '成都嘉禾信息技术有限公司成都分公司',
    unitType: '其他有限责任公司分公司',
    legalRepName: '雷涛娟',
    establishedDate: '1999-02-08',
    validFrom: '1999-02-08',
    validTo: '2019-02-08',
    address: '四川省成都市锦江区海棠街423号启明大厦C座22层1235-5',
  })
})

it('reads a code certificate', () => {
  expect(read(codeCertificate, usccPaper)).toMatchObject({
    certificateNumber: '11440106MA7TB7MU0F',
    subjectName: '广州市教育局',
    legalRepName: '赵国',
    address: '广州市天河区文苑路1098号海棠大厦A座18层1353-4',
  })
})

it("reads an institution's certificate, money and validity included", () => {
  expect(read(institution, institutionLegalPaper)).toEqual({
    certificateNumber: '12440304MABGBLEC62',
    subjectName: '深圳市博物馆',
    businessScope: '为公众提供图书借阅服务，开展读者活动和文献研究，保存地方文献。',
    address: '深圳市福田区梧桐街261号20幢207室',
    legalRepName: '武艳琴',
    registeredCapital: '¥5025万元',
    validFrom: '2022-08-16',
    validTo: '2027-08-16',
  })
})

it("reads a society's certificate with its labels in pieces", () => {
  expect(read(socialGroup, socialGroupPaper)).toEqual({
    certificateNumber: '51320102116828715Y',
    subjectName: '南京市羽毛球运动联合会',
    businessScope: '组织学术交流，开展科普活动；出版会刊，培训人才；维护会员合法权益。',
    address: '南京市玄武区和平街952号泓远大厦B座3层2631-13',
    legalRepName: '梁霞',
    registeredCapital: '叁万元整',
    validFrom: '2024-11-05',
    validTo: '2028-11-05',
  })
})

it('says where on the page a value stands', () => {
  const { place } = unitPaperReader(businessLicencePaper).read(branch).address ?? {}
  expect(place?.x).toBeCloseTo(0.6, 1)
  expect(place?.y).toBeCloseTo(0.46, 1)
  expect(place?.height).toBeGreaterThan(0.04)
})

it.each([
  ['a licence where a society’s certificate belongs', branch, 'social-group-cert', 'business-licence'],
  ['a society’s certificate where a licence belongs', socialGroup, 'business-licence', 'social-group-cert'],
  ['an institution’s certificate where a code certificate belongs', institution, 'uscc', 'institution-legal-cert'],
  ['a code certificate where a licence belongs', codeCertificate, 'business-licence', 'uscc'],
] as const)('names %s', (_, lines, asked, shown) => {
  expect(looksLike(lines, sideReaderOf({ certificate: asked, side: 'front' }))).toEqual({ certificate: shown, side: 'front' })
})

it.each([
  ['licence', branch, 'business-licence'],
  ['society’s', socialGroup, 'social-group-cert'],
  ['code certificate', codeCertificate, 'uscc'],
] as const)('takes a %s paper for what it is', (_, lines, certificate) => {
  expect(looksLike(lines, sideReaderOf({ certificate, side: 'front' }))).toBeUndefined()
})

const judged = (look: ReturnType<ReturnType<typeof unitPaperReader>['read']>) => {
  const reader = unitPaperReader(businessLicencePaper)
  return new Map(reader.judge(vote([look, look], reader.possible), '2026-09-14').map((field) => [field.field, field.doubt]))
}

// C8: 91, 92, 93 begin the codes of businesses; a day of founding cannot lie ahead; a period has both ends or none.
it('doubts a code of another kind of unit, a day to come, and half a period', () => {
  const sure = { confidence: 0.99, surety: 0.99 }
  const doubts = judged({
    certificateNumber: { value: '51320102116828715Y', ...sure },
    establishedDate: { value: '2027-01-01', ...sure },
    validFrom: { value: '2012-04-12', ...sure },
  })
  expect(doubts.get('certificateNumber')).toContain('91')
  expect(doubts.get('establishedDate')).toContain('还没有到')
  expect(doubts.get('validFrom')).toContain('期限')
})

// The code of the branch with its 4 read as A fails its check; only one look-alike repairs it, and that is never silent.
it('repairs a code by one look-alike and has it confirmed', () => {
  const broken = branch.map((line) => ({ ...line, text: line.text.replace('91510104MA7M1W4E2A', '915101O4MA7M1W4EZA') }))
  expect(unitPaperReader(businessLicencePaper).read(broken).certificateNumber?.value).toBe('91510104MA7M1W4E2A')
  const guessed = branch.map((line) => ({ ...line, text: line.text.replace('91510104MA7M1W4E2A', '91510104MA1M1W4E2A') }))
  const look = unitPaperReader(businessLicencePaper).read(guessed)
  expect(look.certificateNumber).toMatchObject({ value: '91510104MA7M1W4E2A', confidence: 0.5 })
  expect(judged(look).get('certificateNumber')).toBeTruthy()
})
