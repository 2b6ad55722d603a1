<#-- Help belongs where a person may fail to log in, not on log-out and error pages. -->
<#macro content>
  <#if ["login", "login-username", "login-password", "login-otp"]?seq_contains(pageId!"")>
    <p class="tg-help">${msg("loginHelp")}</p>
  </#if>
</#macro>
