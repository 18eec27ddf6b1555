export default definePageConfig({ navigationBarTitleText: '验证结果' })
