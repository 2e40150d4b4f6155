package org.assay.config;

import java.nio.file.Path;

/**
 * Everything that may be set, by the sections of {@code application.yaml}.
 *
 * @param dataFolder where embedded services keep their data
 * @param itemBank the folder of the item bank's files
 */
public record Settings(
        Path dataFolder,
        Path itemBank,
        HttpSettings http,
        AdmissionSettings admission,
        OperationsSettings operations,
        PostgresSettings postgres,
        RedisSettings redis,
        HazelcastSettings hazelcast,
        JournalSettings journal,
        SessionSettings sessions,
        AccountSettings accounts,
        PasswordSettings passwords,
        LimitSettings limits,
        MailSettings mail,
        PeopleSettings people,
        SsoSettings sso,
        AssessmentSettings assessments,
        LearningSettings learning) {}
