//! What each field of the two updates asks of a member's roles.

/// The action on an organization that changing a field of it is. A member cannot change what is not listed.
pub(super) fn of_organization(field: &str) -> Option<&'static str> {
    Some(match field {
        "organization_name" => "update.info.name",
        "organization_slug" => "update.info.slug",
        "organization_logo_url" => "update.info.logo-url",
        "sso_default_connection_id" => "update.settings.default-sso-connection",
        "sso_jit_provisioning" | "sso_jit_provisioning_allowed_connections" => {
            "update.settings.sso-jit-provisioning"
        }
        "email_allowed_domains" => "update.settings.allowed-domains",
        "email_jit_provisioning" => "update.settings.email-jit-provisioning",
        "email_invites" => "update.settings.email-invites",
        "auth_methods" | "allowed_auth_methods" => "update.settings.allowed-auth-methods",
        "mfa_policy" => "update.settings.mfa-policy",
        "rbac_email_implicit_role_assignments" => "update.settings.implicit-roles",
        "mfa_methods" | "allowed_mfa_methods" => "update.settings.allowed-mfa-methods",
        "oauth_tenant_jit_provisioning" => "update.settings.oauth-tenant-jit-provisioning",
        "allowed_oauth_tenants" => "update.settings.allowed-oauth-tenants",
        _ => return None,
    })
}

/// The action on a member that changing a field of it is, and whether members may be allowed to do it to themselves.
pub(super) fn of_member(field: &str) -> Option<(&'static str, bool)> {
    Some(match field {
        "name" => ("update.info.name", true),
        "untrusted_metadata" => ("update.info.untrusted-metadata", true),
        "mfa_phone_number" => ("update.info.mfa-phone", true),
        "mfa_enrolled" => ("update.settings.mfa-enrolled", true),
        "default_mfa_method" => ("update.settings.default-mfa-method", true),
        "is_breakglass" => ("update.settings.is-breakglass", false),
        "roles" => ("update.settings.roles", false),
        "email_address" => ("update.info.email", false),
        _ => return None,
    })
}
