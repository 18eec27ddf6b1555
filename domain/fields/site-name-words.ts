/** Words that decide whether a site name is accepted. Source: spec C5, C7, K1. */
const words = (text: string): readonly string[] => text.split(' ')

/** Only for state bodies, with a document. */
export const stateWords = words('中国 中华 国家 中央 人民 人大 国务院 全国')
export const sensitiveWords = words('赌博 博彩 反腐 廉政 色情 代孕 枪支')
/** Not for personal sites: organisations … */
export const organisationWords = words('公司 企业 集团 工厂 协会 学会 俱乐部 社团 机构 组织 商会 基金会 委员会 事务所')
/** … commerce … */
export const commerceWords = words('购买 买卖 交易 优惠券 电子商务 商城 购物 特卖')
/** … and forums (K1). */
export const forumWords = words('论坛 BBS bbs 社区')
/** Whole names that say nothing. */
export const emptyNames = words('个人空间 个人博客 个人主页 我的网站 测试')

export const financeWords = words(
  '交易所 交易中心 金融 资产管理 理财 基金 投资管理 财富管理 网贷 网络借贷 P2P 股权众筹 互联网保险 支付 信托',
)

/** Words of a field that needs approval first, by the id of the approval. */
export const approvalWords: Readonly<Record<string, readonly string[]>> = {
  news: words('新闻 时政'),
  publishing: words('出版'),
  'drugs-and-devices': words('药品 药房 医药 医疗器械'),
  culture: words('音乐 动漫 演出 游戏'),
  'broadcast-film-tv': words('影视 电影 视频 直播 电视'),
  'ride-hailing': words('网约车 打车 代驾'),
  'internet-finance': financeWords,
  religion: words('宗教 佛教 道教 基督 天主教 伊斯兰'),
  bbs: forumWords,
}

/** Provinces and large cities whose names are no everyday words. */
export const placeNames = words(
  '北京 天津 上海 重庆 河北 山西 内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 ' +
    '石家庄 太原 呼和浩特 沈阳 大连 长春 哈尔滨 南京 无锡 徐州 常州 苏州 南通 扬州 杭州 宁波 温州 嘉兴 绍兴 合肥 芜湖 福州 厦门 泉州 南昌 济南 青岛 烟台 郑州 洛阳 武汉 宜昌 长沙 广州 深圳 珠海 汕头 佛山 东莞 中山市 惠州 南宁 桂林 海口 三亚 成都 绵阳 贵阳 昆明 拉萨 西安 兰州 西宁 银川 乌鲁木齐',
)
