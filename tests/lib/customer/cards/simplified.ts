import type { CardCase } from './card.ts';

/** Fictional people as mainland cards and mails show them. */
export const SIMPLIFIED: CardCase[] = [
  [
    'a card with labels',
    `华信机械（苏州）有限公司
王建国  总经理
手机：138 0013 8000
电话：0512-6888 1234转801
传真：0512-6888 1235
邮箱：wang.jianguo@huaxin-machinery.cn
微信：wang_jg88
地址：江苏省苏州市工业园区星湖街328号
邮编：215021`,
    {
      name: '王建国',
      form: '王总',
      role: '总经理',
      org: '华信机械(苏州)有限公司',
      mail: ['wang.jianguo@huaxin-machinery.cn'],
      phone: ['13800138000 mobile', '051268881234 shared'],
      handle: ['WeChat: wang_jg88'],
      place: '江苏省苏州市工业园区星湖街328号',
    },
  ],
  [
    'a mail signature',
    `王总您好：
设备已经收到。

此致
敬礼

李晓梅
设备科科长
东海阀门厂
13912345678
lixm@donghai-valve.cn`,
    {
      name: '李晓梅',
      form: '李科长',
      role: '设备科科长',
      org: '东海阀门厂',
      mail: ['lixm@donghai-valve.cn'],
      phone: ['13912345678 mobile'],
    },
  ],
  [
    'labels with wide blanks in them',
    `姓　名：欧阳修文
职　务：采购经理
公　司：南方建材集团
手　机：１３８００１３８０００`,
    {
      name: '欧阳修文',
      form: '欧阳经理',
      role: '采购经理',
      org: '南方建材集团',
      phone: ['13800138000 mobile'],
    },
  ],
  ['a header', '王建国 <wang@huaxin.cn>', { name: '王建国', mail: ['wang@huaxin.cn'] }],
  [
    'a header with the firm before the name',
    '华信机械-李梅 <limei@huaxin.cn>',
    { name: '李梅', org: '华信机械', mail: ['limei@huaxin.cn'] },
  ],
  ['only how he is called', '欧阳总', { name: '欧阳总', form: '欧阳总' }],
  ['a name with a courtesy', '李梅 女士', { name: '李梅', form: '李女士' }],
  [
    'everything in one line',
    '王建国 总经理 华信机械有限公司 手机13800138000 邮箱wang@huaxin.cn',
    {
      name: '王建国',
      form: '王总',
      role: '总经理',
      org: '华信机械有限公司',
      mail: ['wang@huaxin.cn'],
      phone: ['13800138000 mobile'],
    },
  ],
  [
    'a firm, a department, a name and a title in a row',
    `华信机械有限公司 设备科 赵敏 科长
M 137-0013-7000`,
    {
      name: '赵敏',
      form: '赵科长',
      role: '设备科科长',
      org: '华信机械有限公司',
      phone: ['13700137000 mobile'],
    },
  ],
  [
    'two languages on one card',
    `上海远航物流有限公司
Shanghai Yuanhang Logistics Co., Ltd.
陈晨 Chen Chen
高级采购专员 Senior Sourcing Specialist
Tel: +86 21 6888 1234
Mobile: +86 139 1234 5678
chen.chen@yuanhang-logistics.cn
www.yuanhang-logistics.cn`,
    {
      name: '陈晨 Chen Chen',
      role: '高级采购专员 Senior Sourcing Specialist',
      org: '上海远航物流有限公司',
      mail: ['chen.chen@yuanhang-logistics.cn'],
      phone: ['+862168881234 office', '+8613912345678 mobile'],
      web: 'yuanhang-logistics.cn',
    },
  ],
  [
    'an English name in brackets',
    `张伟（David）
区域销售总监
北京天工科技股份有限公司
david.zhang@tiangong.com.cn`,
    {
      name: '张伟',
      nickname: 'David',
      form: '张总监',
      role: '区域销售总监',
      org: '北京天工科技股份有限公司',
      mail: ['david.zhang@tiangong.com.cn'],
    },
  ],
  [
    'a service number and a fax on one line',
    `刘洋 客服主管
热线：400-820-8820
电话：010-8523 1234 传真：010-8523 1235`,
    {
      name: '刘洋',
      form: '刘主管',
      role: '客服主管',
      phone: ['4008208820 office', '01085231234 office'],
    },
  ],
  [
    'identity, tax and bank numbers are never taken',
    `周杰
身份证：11010519491231002X
税号：91320594MA1XYZ1234
开户行：中国银行苏州分行 账号：6222021234567890128
手机：13700000000`,
    { name: '周杰', phone: ['13700000000 mobile'] },
  ],
  [
    'an engineer',
    `司马文 高级工程师
中科精密仪器研究所
simawen@zhongke-jm.cn`,
    {
      name: '司马文',
      form: '司马工',
      role: '高级工程师',
      org: '中科精密仪器研究所',
      mail: ['simawen@zhongke-jm.cn'],
    },
  ],
  [
    'a sender as a Chinese mail program forwards it',
    `发件人: 李梅 <limei@huaxin.cn>
发送时间: 2026年11月3日 10:12
收件人: 张三 <zhang@shop.example>
主题: 关于上周安装的数控机床`,
    { name: '李梅', mail: ['limei@huaxin.cn'] },
  ],
  [
    'WeChat is the phone number',
    `孙丽
手机/微信：13612345678`,
    { name: '孙丽', phone: ['13612345678 mobile'], handle: ['WeChat: 13612345678'] },
  ],
];
