/** The types that every subscription has; numbers as they often are, which clients must not rely on. */
export const activityType = {
  visitWebpage: 1,
  fillOutForm: 2,
  clickLink: 3,
  sendEmail: 6,
  emailDelivered: 7,
  openEmail: 10,
  newLead: 12,
  changeDataValue: 13,
  changeScore: 22,
  addToList: 24,
  removeFromList: 25,
  mergeLeads: 32,
  deleteLead: 37,
  interestingMoment: 46,
  changeProgramStatus: 104,
} as const;

const text = (...names: string[]) => names.map((name) => ({ name, dataType: "string" }));

/** Their descriptions, as the endpoint of types answers them. */
export const activityTypes = [
  {
    id: activityType.visitWebpage,
    name: "Visit Webpage",
    description: "User visits a web page",
    primaryAttribute: { name: "Webpage ID", dataType: "integer" },
    attributes: text("Client IP Address", "Query Parameters", "Referrer URL", "User Agent", "Webpage URL"),
  },
  {
    id: activityType.fillOutForm,
    name: "Fill Out Form",
    description: "User fills out and submits a form on web page",
    primaryAttribute: { name: "Webform ID", dataType: "integer" },
    attributes: [
      { name: "Form Fields", dataType: "text" },
      ...text("Client IP Address", "Query Parameters", "Referrer URL", "User Agent", "Webpage ID"),
    ],
  },
  {
    id: activityType.clickLink,
    name: "Click Link",
    description: "User clicks link on a page",
    primaryAttribute: { name: "Link ID", dataType: "integer" },
    attributes: text("Client IP Address", "Link Text", "Webpage ID"),
  },
  {
    id: activityType.sendEmail,
    name: "Send Email",
    description: "Send Marketo Email to a person",
    primaryAttribute: { name: "Mailing ID", dataType: "integer" },
    attributes: text("Campaign Run ID", "Choice Number", "Has Predictive", "Step ID", "Test Variant"),
  },
  {
    id: activityType.emailDelivered,
    name: "Email Delivered",
    description: "Marketo Email is delivered to a lead/contact",
    primaryAttribute: { name: "Mailing ID", dataType: "integer" },
    attributes: text("Campaign Run ID", "Step ID"),
  },
  {
    id: activityType.openEmail,
    name: "Open Email",
    description: "User opens Marketo Email",
    primaryAttribute: { name: "Mailing ID", dataType: "integer" },
    attributes: text("Device", "Is Mobile Device", "Platform", "User Agent"),
  },
  {
    id: activityType.newLead,
    name: "New Lead",
    description: "New person/record is added to the lead database",
    attributes: text("Created Date", "Source Type", "Lead Source"),
  },
  {
    id: activityType.changeDataValue,
    name: "Change Data Value",
    description: "Changed attribute value for a person/record",
    primaryAttribute: { name: "Attribute Name", dataType: "string" },
    attributes: text("New Value", "Old Value", "Reason", "Source"),
  },
  {
    id: activityType.changeScore,
    name: "Change Score",
    description: "Modify the value of a score field",
    primaryAttribute: { name: "Score Name", dataType: "string" },
    attributes: [
      ...text("Change Value", "Reason"),
      { name: "New Value", dataType: "integer" },
      { name: "Old Value", dataType: "integer" },
    ],
  },
  {
    id: activityType.addToList,
    name: "Add to List",
    description: "Add a person/record to a list",
    primaryAttribute: { name: "List ID", dataType: "integer" },
    attributes: text("Source"),
  },
  {
    id: activityType.removeFromList,
    name: "Remove from List",
    description: "Remove this lead from a list",
    primaryAttribute: { name: "List ID", dataType: "integer" },
    attributes: text("Source"),
  },
  {
    id: activityType.mergeLeads,
    name: "Merge Leads",
    description: "Merge two or more leads into a single record",
    primaryAttribute: { name: "Lead ID", dataType: "integer" },
    attributes: text("Merge IDs", "Master Updated", "Merge Source"),
  },
  {
    id: activityType.deleteLead,
    name: "Delete Lead",
    description: "Delete lead from Marketo database",
    primaryAttribute: { name: "Lead ID", dataType: "integer" },
    attributes: text("Campaign", "Remove from CRM"),
  },
  {
    id: activityType.interestingMoment,
    name: "Interesting Moment",
    description: "Interesting moment for a person/record",
    primaryAttribute: { name: "Milestone Type", dataType: "string" },
    attributes: [
      ...text("Source"),
      { name: "Description", dataType: "text" },
      { name: "Date", dataType: "datetime" },
    ],
  },
  {
    id: activityType.changeProgramStatus,
    name: "Change Status in Progression",
    description: "Change the status in a progression",
    primaryAttribute: { name: "Program ID", dataType: "integer" },
    attributes: text("New Status", "Old Status", "Reason"),
  },
] as const;
