import { w } from '../../scripts/board/notation.mjs';

/** The year as the Provincial Party Committee sums it up. Only known dates get a place on the months. */
export const highlights = {
  title: w('Nhìn lại năm 2024', '2024 in review'),
  year: '2024',
  groups: [
    {
      id: 'foundations',
      name: w('nền tảng', 'foundations'),
      timeline: false,
      items: [
        {
          id: 'foundation-unity',
          fact: 'seed-foundation-1',
          title: w(
            'Dân chủ, đoàn kết trong Đảng và đồng thuận trong xã hội',
            'Democracy and unity in the Party, consensus in society',
          ),
          indicators: [],
        },
        {
          id: 'foundation-institutions',
          fact: 'seed-foundation-2',
          title: w(
            'Kế thừa thể chế, chính sách của 20 năm xây dựng tỉnh',
            'Building on institutions and policies of 20 years',
          ),
          body: w(
            'Quy hoạch tỉnh thời kỳ 2021–2030, tầm nhìn đến năm 2050, được Thủ tướng phê duyệt.',
            'The provincial master plan for 2021–2030, with a vision to 2050, is approved by the Prime Minister.',
          ),
          indicators: ['province-anniversary', 'master-plan-approved'],
        },
      ],
    },
    {
      id: 'achievements',
      name: w('thành tựu', 'achievements'),
      timeline: false,
      items: [
        {
          id: 'achievement-leadership',
          fact: 'seed-leadership-reform',
          title: w('Đổi mới phương thức lãnh đạo của Đảng', 'New ways of Party leadership'),
          body: w(
            'Đề án 06 về tinh giản biên chế gắn với tuyển cán bộ trẻ; Đề án 09 về vị trí việc làm.',
            'Scheme 06 on leaner staff tied to recruiting young officials; Scheme 09 on job positions.',
          ),
          indicators: ['leadership-reform'],
        },
        {
          id: 'achievement-targets',
          fact: 'seed-term-targets-met',
          title: w(
            'Hoàn thành các chỉ tiêu năm 2024; 14/18 chỉ tiêu nhiệm kỳ đạt hoặc vượt',
            'All targets for 2024 completed; 14 of 18 term targets met or exceeded',
          ),
          body: w(
            'Kinh tế tăng 8,76 %, thứ 2 vùng ĐBSCL. Thu ngân sách 7.520 tỉ đồng. Khu vực II (công nghiệp, xây dựng) tăng mạnh, là trụ cột.',
            'The economy grew 8.76%, 2nd in the Mekong Delta. Budget revenue was 7,520 billion VND. Zone II (industry, construction) rose strongly and is a pillar.',
          ),
          indicators: [
            'term-targets-met',
            'annual-targets-met',
            'grdp-growth',
            'growth-rank-delta',
            'budget-revenue',
            'structure-zone2',
            'growth-zone2',
          ],
        },
        {
          id: 'achievement-living',
          fact: 'seed-living-standard',
          title: w(
            'GRDP bình quân đầu người gần gấp đôi đầu nhiệm kỳ; tỉ lệ hộ nghèo lần đầu thấp hơn bình quân cả nước',
            'GRDP per capita nearly doubled since the start of the term; poverty rate below the national average for the first time',
          ),
          body: w(
            'Hoàn thành 1.400 căn nhà đại đoàn kết; cơ bản xóa nhà tạm, nhà dột nát. Đời sống vật chất và tinh thần của người dân được nâng lên.',
            '1,400 great-unity houses completed; temporary and dilapidated houses basically gone. Material and spiritual life has improved.',
          ),
          indicators: ['grdp-per-capita', 'poverty-rate', 'great-unity-houses', 'temporary-housing', 'housing-need'],
        },
      ],
    },
    {
      id: 'events',
      name: w('sự kiện nổi bật', 'headline events'),
      timeline: true,
      items: [
        {
          id: 'event-visits',
          fact: 'seed-event-visits',
          title: w(
            'Lãnh đạo Đảng, Nhà nước thăm và làm việc với tỉnh',
            'Party and State leaders visit and work with the province',
          ),
          body: w(
            'Các đoàn của Thủ tướng, Chủ tịch Quốc hội, Trưởng Ban Tổ chức Trung ương; tỉnh đón nhiều địa phương, nhà đầu tư và tổ chức nước ngoài.',
            'Delegations of the Prime Minister, the National Assembly Chair and the head of the Central Organisation Commission; localities, investors and foreign bodies were received.',
          ),
          indicators: ['central-visits', 'expressway-projects'],
        },
        {
          id: 'event-master-plan',
          fact: 'seed-master-plan-order',
          title: w(
            'Thủ tướng ban hành Kế hoạch thực hiện Quy hoạch tỉnh',
            'The Prime Minister issues the plan to carry out the provincial master plan',
          ),
          body: w(
            'Hậu Giang là tỉnh thứ 2 cả nước được ban hành kế hoạch này; Quyết định 556/QĐ-TTg.',
            'Hậu Giang is the 2nd province of the country to be given this plan; Decision 556/QĐ-TTg.',
          ),
          indicators: ['master-plan-order'],
          when: { from: '2024-06-22', label: w('22/06/2024', '22 Jun 2024') },
        },
        {
          id: 'event-anniversaries',
          fact: 'seed-anniversaries',
          title: w('Kỷ niệm các ngày lễ lớn', 'Major anniversaries'),
          body: w(
            '20 năm thành lập tỉnh, 80 năm Quân đội nhân dân Việt Nam, 35 năm Ngày hội Quốc phòng toàn dân, Tết quân dân năm 2024.',
            '20 years of the province, 80 years of the Viet Nam People’s Army, 35 years of the All-People Defence Festival, Tết with the army in 2024.',
          ),
          indicators: ['province-anniversary', 'army-anniversary', 'defence-day-anniversary', 'labour-order'],
          when: { from: '2024-01-01', label: w('lễ 20 năm, 01/01/2024', '20 years, 1 Jan 2024') },
        },
        {
          id: 'event-sport',
          fact: 'seed-medals-gold',
          title: w('Kết quả thi đấu thể thao, báo chí và chính luận', 'Results in sport, press and political essays'),
          body: w(
            '45 huy chương vàng, 76 bạc, 70 đồng; giải marathon quốc tế với 11.000 vận động viên; đạt giải báo chí và giải chính luận.',
            '45 gold, 76 silver and 70 bronze medals; an international marathon with 11,000 runners; press and political-essay awards.',
          ),
          indicators: ['medals-gold', 'medals-silver', 'medals-bronze', 'marathon-runners', 'press-awards'],
          when: { from: '2024-07-06', to: '2024-07-07', label: w('marathon, 06–07/07/2024', 'marathon, 6–7 Jul 2024') },
        },
        {
          id: 'event-security-teams',
          fact: 'seed-security-teams',
          title: w(
            'Thành lập 525 tổ bảo vệ an ninh, trật tự ở cơ sở',
            '525 grassroots security and order teams set up',
          ),
          body: w('Hơn 1.900 thành viên, hoạt động từ tháng 7/2024.', 'Over 1,900 members, at work since July 2024.'),
          indicators: ['security-teams', 'security-team-members'],
          when: { from: '2024-07', to: '2024-12', label: w('từ tháng 7/2024', 'since July 2024') },
        },
      ],
    },
  ],
};
