export default definePageConfig({ navigationBarTitleText: '网站信息' })
